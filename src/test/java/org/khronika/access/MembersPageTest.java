package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class MembersPageTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private AddMember addMember;

    @Autowired
    private BlockMember blockMember;

    @Autowired
    private ChangeRoles changeRoles;

    @Autowired
    private JdbcClient db;

    private Member ada;

    @SuppressWarnings("NullAway.Init")
    MembersPageTest() {}

    @BeforeEach
    void adaIsTheOnlyAdministrator() {
        db.sql("update member set blocked = true, blocked_reason = 'test over', password_hash = 'x'")
                .update();
        ada = administrator("Ada Administrator");
    }

    @Test
    void aNewMemberReplacesTheOneTimePasswordBeforeAnythingElse() throws Exception {
        String email = email();
        MvcResult added = mvc.perform(post("/desk/members")
                        .param("name", "Timur Novice")
                        .param("email", email)
                        .param("roles", "DOCUMENTER")
                        .with(As.member(ada))
                        .with(csrf()))
                .andReturn();
        String password = String.valueOf(added.getFlashMap().get("oneTimePassword"));
        assertThat(password).matches("(\\w{4}-){3}\\w{4}");

        MockHttpSession session = new MockHttpSession();
        mvc.perform(signIn(email, password).session(session)).andExpect(redirectedUrl("/desk"));
        mvc.perform(get("/desk").session(session)).andExpect(redirectedUrl("/desk/account"));
        mvc.perform(get("/desk/records").session(session)).andExpect(redirectedUrl("/desk/account"));
        mvc.perform(get("/desk/account").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Replace it with one that only you know")));
        mvc.perform(post("/desk/account/password")
                        .session(session)
                        .param("present", password)
                        .param("fresh", "velvet-anchor-pepper")
                        .param("repeated", "velvet-anchor-pepper")
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/account"));
        assertThat(accounts.find(email).orElseThrow().mustReplacePassword()).isFalse();
        mvc.perform(signIn(email, password)).andExpect(redirectedUrl("/sign-in?refused"));
    }

    @Test
    void theOneTimePasswordIsShownOnceAndWorksForAWeek() throws Exception {
        OneTimePassword made = addMember.add(ada, "Timur Novice", email(), Set.of(Role.DOCUMENTER));
        String page = "/desk/members/" + made.member().id();
        mvc.perform(get(page).with(As.member(ada)).flashAttr("oneTimePassword", made.password()))
                .andExpect(content().string(containsString(made.password())));
        assertThat(mvc.perform(get(page).with(As.member(ada)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain(made.password());
        assertThat(made.toString()).doesNotContain(made.password());

        db.sql("update member set one_time_until = now() where id = :id")
                .param("id", made.member().id())
                .update();
        mvc.perform(signIn(made.member().email(), made.password())).andExpect(redirectedUrl("/sign-in?refused"));
    }

    @Test
    void whatIsMissingIsSaidInSentencesAndNothingIsKept() throws Exception {
        mvc.perform(post("/desk/members")
                        .param("name", "Timur Novice")
                        .param("email", "not an address")
                        .with(As.member(ada))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is not an email address")))
                .andExpect(content().string(containsString("Timur Novice")));
        assertThatThrownBy(() -> addMember.add(ada, "Timur", email(), Set.of()))
                .hasMessageContaining("Choose at least one role");
        assertThatThrownBy(() -> addMember.add(ada, "Timur", ada.email(), Set.of(Role.EDITOR)))
                .hasMessageContaining("A member has this address already");
    }

    @Test
    void theLastAdministratorCanNeitherBeBlockedNorDemoted() throws Exception {
        mvc.perform(post("/desk/members/{id}/block", ada.id())
                        .param("version", "1")
                        .param("reason", "tired")
                        .with(As.member(ada))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("is the only administrator who can sign in")));
        assertThatThrownBy(() -> changeRoles.to(ada, ada.id(), 1, Set.of(Role.EDITOR), ""))
                .isInstanceOf(Refused.class);
    }

    @Test
    void twoAdministratorsWhoDemoteEachOtherAtOnceLeaveOne() throws Exception {
        Member oto = administrator("Oto Administrator");
        List<Callable<Object>> both = List.of(
                () -> changeRoles.to(ada, oto.id(), 1, Set.of(Role.EDITOR), ""),
                () -> changeRoles.to(oto, ada.id(), 1, Set.of(Role.EDITOR), ""));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Object> result : threads.invokeAll(both)) {
                result.state();
            }
        }
        assertThat(accounts.list()).filteredOn(Account::canAdminister).hasSize(1);
    }

    @Test
    void aChangeMadeOnAnOlderStateIsRefusedAndOverwritesNothing() throws Exception {
        Member novice = addMember
                .add(ada, "Timur Novice", email(), Set.of(Role.DOCUMENTER))
                .member();
        int seen = accounts.find(novice.id()).orElseThrow().version();
        changeRoles.to(ada, novice.id(), seen, Set.of(Role.REVIEWER), "");

        mvc.perform(post("/desk/members/{id}/roles", novice.id())
                        .param("version", String.valueOf(seen))
                        .param("roles", "EDITOR")
                        .with(As.member(ada))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("was changed by somebody else while you looked")));
        assertThat(members.get(novice.id()).roles()).isEqualTo(Set.of(Role.REVIEWER));
    }

    @Test
    void everyChangeIsInTheJournalWithItsReasonAndWithoutAPassword() {
        Member novice = addMember
                .add(ada, "Timur Novice", email(), Set.of(Role.DOCUMENTER))
                .member();
        int version = accounts.find(novice.id()).orElseThrow().version();
        blockMember.block(ada, novice.id(), version, "left on 1 March");

        List<String> entries = db
                .sql("select deed || coalesce(': ' || reason, '') || coalesce(after::text, '') from journal_entry "
                        + "where member = :id order by id")
                .param("id", ada.id())
                .query(String.class)
                .stream()
                .map(String::valueOf)
                .toList();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0))
                .startsWith("AddMember")
                .contains("documenter")
                .doesNotContain("$2a$");
        assertThat(entries.get(1)).startsWith("BlockMember: left on 1 March").contains("\"blocked\": true");
    }

    @Test
    void othersThanAdministratorsDoNotKnowThatThePageExists() throws Exception {
        Member edil = members.add(email(), "Edil Editor", Set.of(Role.EDITOR), null);
        mvc.perform(get("/desk/members").with(As.member(edil))).andExpect(status().isNotFound());
        assertThatThrownBy(() -> addMember.add(edil, "Friend", email(), Set.of(Role.ADMINISTRATOR)))
                .isInstanceOf(NotPermitted.class);
    }

    private Member administrator(String name) {
        return members.add(email(), name, Set.of(Role.ADMINISTRATOR), passwords.hashOfRandom("lantern-otter-gravel"));
    }

    private String email() {
        return "m%d@monitor.test".formatted(System.nanoTime());
    }

    private static MockHttpServletRequestBuilder signIn(String email, String password) {
        return post("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(csrf());
    }
}
