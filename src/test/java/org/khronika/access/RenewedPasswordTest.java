package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** An administrator who makes a new password for an author does not get to see what is for named members only. */
@DatabaseTest
class RenewedPasswordTest {

    private static final String SECRET = "Куәгер “Қ.” сөйлейді";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private RenewPassword renew;

    @Autowired
    private VouchForMember vouching;

    @Autowired
    private ChangeRoles changeRoles;

    @Autowired
    private AddMember addMember;

    @Autowired
    private BlockMember blockMember;

    @Autowired
    private UnblockMember unblockMember;

    @Autowired
    private EnterRecord enter;

    @Autowired
    private Records records;

    @Autowired
    private JdbcClient db;

    private Member ada;
    private Member edil;
    private Member zara;
    private RecordRef secret;

    @SuppressWarnings("NullAway.Init")
    RenewedPasswordTest() {}

    @BeforeEach
    void zaraKeepsARecordForHerselfAndBek() {
        ada = member("Ada", Role.ADMINISTRATOR);
        edil = member("Edil", Role.EDITOR);
        zara = member("Зара", Role.DOCUMENTER);
        Member bek = member("Бек", Role.DOCUMENTER);
        secret = enter.enter(
                zara,
                new Draft<>(
                        new Episode(SECRET, EpisodeKind.EVENT, null, null),
                        List.of(),
                        Sensitivity.RESTRICTED,
                        Set.of(bek.id())),
                null);
        db.sql("update member set created_at = now() - interval '30 days', administered_at = null")
                .update();
    }

    private Member member(String name, Role role) {
        return members.add(
                "m%d@monitor.test".formatted(System.nanoTime()),
                name,
                Set.of(role),
                passwords.hashOfRandom("lantern-otter-gravel"));
    }

    private OneTimePassword renewed() {
        return renew.of(ada, zara.id(), accounts.find(zara.id()).orElseThrow().version(), "Позвонила со своего номера");
    }

    private Reader zaraNow() {
        return Reader.of(accounts.find(zara.id()).orElseThrow().member());
    }

    @Test
    void whoeverUsesTheNewPasswordSeesNothingThatIsForNamedMembers() throws Exception {
        OneTimePassword made = renewed();
        MockHttpSession session = new MockHttpSession();
        mvc.perform(post("/sign-in")
                        .session(session)
                        .param("email", zara.email())
                        .param("password", made.password())
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk"));
        mvc.perform(post("/desk/account/password")
                .session(session)
                .param("present", made.password())
                .param("fresh", "velvet-anchor-pepper")
                .param("repeated", "velvet-anchor-pepper")
                .with(csrf()));

        mvc.perform(get("/desk/records/" + secret.address()).session(session)).andExpect(status().isNotFound());
        mvc.perform(get("/desk").session(session))
                .andExpect(content().string(not(containsString(SECRET))))
                .andExpect(content().string(containsString("Ada made a new password for you")));
        assertThat(records.find(secret, zaraNow())).isEmpty();
    }

    @Test
    void itOpensWhenASecondPersonHasSpokenWithThem() throws Exception {
        renewed();
        assertThatThrownBy(() -> vouching.vouch(ada, zara.id(), renewal(), "I know her"))
                .hasMessageContaining("You renewed the password");

        mvc.perform(get("/desk").with(As.member(edil)))
                .andExpect(content().string(containsString("/desk/renewals/" + zara.id())))
                .andExpect(content().string(containsString("“Позвонила со своего номера”")));
        mvc.perform(post("/desk/renewals/{id}", zara.id())
                        .param("renewal", "" + renewal())
                        .with(As.member(edil))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Say how you know who it is")));
        mvc.perform(post("/desk/renewals/{id}", zara.id())
                        .param("renewal", "" + renewal())
                        .param("why", "Кеңседе кездестік")
                        .with(As.member(edil))
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk"));

        assertThat(records.find(secret, zaraNow())).isPresent();
        mvc.perform(get("/desk").with(As.member(edil)))
                .andExpect(content().string(not(containsString("/desk/renewals/" + zara.id()))))
                .andExpect(content().string(containsString("Edil vouched for Зара")))
                .andExpect(content().string(containsString("“Кеңседе кездестік”")));
        assertThat(db.sql(
                                "select reason from journal_entry where deed in ('RenewPassword', 'VouchForMember') and member in (:who) order by id")
                        .param("who", List.of(ada.id(), edil.id()))
                        .query(String.class)
                        .list())
                .containsExactly("Позвонила со своего номера", "Кеңседе кездестік");
    }

    @Test
    void itOpensByItselfWhenEverybodyConcernedCouldHaveHeard() {
        renewed();
        db.sql("update member set sight_closed_until = now() - interval '1 second' where id = :id")
                .param("id", zara.id())
                .update();

        assertThat(records.find(secret, zaraNow())).isPresent();
    }

    @Test
    void anAccountThatAnAdministratorMadeAMomentAgoVouchesForNobody() {
        renewed();
        Member puppet = member("Қуыршақ", Role.EDITOR);
        assertThatThrownBy(() -> vouching.vouch(puppet, zara.id(), renewal(), "I know her"))
                .hasMessageContaining("made or changed less than three days ago");

        changeRoles.to(
                ada,
                edil.id(),
                accounts.find(edil.id()).orElseThrow().version(),
                Set.of(Role.EDITOR, Role.REVIEWER),
                "");
        assertThatThrownBy(() -> vouching.vouch(edil, zara.id(), renewal(), "I know her"))
                .hasMessageContaining("made or changed less than three days ago");
    }

    @Test
    void whoSharesSuchARecordIsToldAndOthersAreNot() throws Exception {
        renewed();
        Member bek = members.list().stream()
                .filter(one -> one.name().equals("Бек"))
                .reduce((a, b) -> b)
                .orElseThrow();
        mvc.perform(get("/desk").with(As.member(bek)))
                .andExpect(content().string(containsString("Ada made a new password for Зара")))
                .andExpect(content().string(not(containsString("/desk/renewals/"))));

        mvc.perform(get("/desk").with(As.member(member("Сұлу", Role.DOCUMENTER))))
                .andExpect(content().string(not(containsString("new password"))));
    }

    @Test
    void aNewPasswordNeedsAReason() throws Exception {
        mvc.perform(post("/desk/members/{id}/password", zara.id())
                        .param(
                                "version",
                                String.valueOf(
                                        accounts.find(zara.id()).orElseThrow().version()))
                        .with(As.member(ada))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Say how you know that they asked for it")));
    }

    @Test
    void anAdministratorWhoBeginsToReadRecordsSaysWhyAndTheEditorsAreTold() throws Exception {
        int version = accounts.find(ada.id()).orElseThrow().version();
        Set<Role> both = Set.of(Role.ADMINISTRATOR, Role.EDITOR);
        assertThatThrownBy(() -> changeRoles.to(ada, ada.id(), version, both, ""))
                .hasMessageContaining("Say why you give yourself a role that reads records");

        changeRoles.to(ada, ada.id(), version, both, "Редактор в отпуске");

        mvc.perform(get("/desk").with(As.member(edil)))
                .andExpect(content().string(containsString("took a role that reads records")))
                .andExpect(content().string(containsString("“Редактор в отпуске”")));
    }

    @Test
    void everyEditorAndAdministratorHearsOfAnAccountThatIsAddedUnblockedOrGivenARole() throws Exception {
        String email = "q%d@monitor.test".formatted(System.nanoTime());
        Member added =
                addMember.add(ada, "Қуыршақ", email, Set.of(Role.DOCUMENTER)).member();
        changeRoles.to(ada, added.id(), version(added), Set.of(Role.EDITOR), "");
        blockMember.block(ada, zara.id(), version(zara), "Демалыста");
        unblockMember.unblock(ada, zara.id(), version(zara), "Вернулась “из отпуска”");

        for (Member told : List.of(edil, ada)) {
            mvc.perform(get("/desk").with(As.member(told)))
                    .andExpect(content().string(containsString("Ada added an account for Қуыршақ")))
                    .andExpect(content().string(containsString("Ada gave Қуыршақ the roles of editor")))
                    .andExpect(content().string(containsString("Ada unblocked Зара")))
                    .andExpect(content().string(containsString("“Вернулась “из отпуска””")));
        }
        mvc.perform(get("/desk").with(As.member(member("Сұлу", Role.DOCUMENTER))))
                .andExpect(content().string(not(containsString("Қуыршақ"))));
    }

    private int version(Member member) {
        return accounts.find(member.id()).orElseThrow().version();
    }

    /** The number of the renewal that waits for Zara now. */
    private long renewal() {
        return vouching.find(edil, zara.id()).orElseThrow().id();
    }

    @Test
    void whoeverLookedAtAnEarlierRenewalDoesNotVouchForALaterOne() throws Exception {
        renewed();
        long seen = renewal();
        renewed();
        mvc.perform(post("/desk/renewals/{id}", zara.id())
                        .param("renewal", "" + seen)
                        .param("why", "Кеңседе “кездестік”")
                        .with(As.member(edil))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Another new password was made for Зара")));
        assertThat(records.find(secret, zaraNow())).isEmpty();
    }
}
