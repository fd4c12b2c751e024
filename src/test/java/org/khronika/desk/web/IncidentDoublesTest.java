package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Act;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.incidents.SameActs;
import org.khronika.people.Person;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.RemoveRecord;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Two records of what may be one incident are asked about on My work, once, and only of those who may see both. */
@DatabaseTest
@Transactional
class IncidentDoublesTest {

    private static final String ASKED = "pair of records may be of one incident";
    private static final String TITLE = "Ұсталған екі адам — «двое», the guard’s “note”";

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    RemoveRecord remove;

    @Autowired
    SameActs acts;

    @Autowired
    JdbcClient db;

    private Member ayla;
    private Member bek;
    private Member edil;
    private RecordRef saule;
    private RecordRef marat;
    private RecordRef town;

    @SuppressWarnings("NullAway.Init")
    IncidentDoublesTest() {}

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
        edil = Cast.edil(members);
        saule = entered(Person.named("Сәуле Қайратқызы"));
        marat = entered(Person.named("Марат Өтегенов"));
        town = entered(new Place(
                List.of(new PlaceName("Үлгі қаласы", null, null)),
                List.of(),
                PlaceKind.CITY,
                List.of(),
                null,
                null,
                null,
                null));
    }

    private RecordRef entered(Record body) {
        return enter.enter(ayla, Draft.of(body, List.of()), null);
    }

    private static Party party(@Nullable RecordRef who, PartyRole role) {
        return new Party(who, who == null ? "екі адам" : null, null, role, null, null);
    }

    private static Incident incident(
            IncidentKind kind, String when, @Nullable RecordRef place, Act act, Party... parties) {
        return new Incident(
                TITLE,
                null,
                kind,
                PartialDate.parse(when),
                place,
                null,
                Set.of(),
                Set.of(act),
                Arrays.asList(parties),
                Certainty.REPORTED,
                null,
                List.of(),
                null,
                List.of(),
                null);
    }

    private static Incident to(@Nullable RecordRef who, String when, @Nullable RecordRef place) {
        return incident(IncidentKind.SINGLE, when, place, Act.DETENTION, party(who, PartyRole.VICTIM));
    }

    private String page(Member member, String address) throws Exception {
        return mvc.perform(get(address).with(As.member(member)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse say(Member member, RecordRef one, RecordRef other, String answer) throws Exception {
        return mvc.perform(post(pair(one, other))
                        .with(As.member(member))
                        .with(csrf())
                        .param("answer", answer)
                        .param("reason", "Себебі — “другой час”"))
                .andReturn()
                .getResponse();
    }

    private static String pair(RecordRef one, RecordRef other) {
        return "/desk/doubles/" + one.address() + "/" + other.address();
    }

    @Test
    void theSameActToTheSamePersonOnDaysThatMayBeTheSameIsAskedAbout() throws Exception {
        RecordRef one = entered(to(saule, "2022-11-14", town));
        RecordRef other = entered(incident(
                IncidentKind.SINGLE, "2022-11", null, Act.ARBITRARY_DETENTION, party(saule, PartyRole.NOT_SAID)));
        entered(to(saule, "2022-12-16", town));
        entered(incident(IncidentKind.SINGLE, "2022-11-14", null, Act.FINE, party(saule, PartyRole.VICTIM)));
        entered(to(marat, "2022-11-14", null));

        assertThat(page(bek, "/desk")).contains(ASKED, "“" + TITLE + "”, twice", pair(one, other));
        assertThat(page(bek, pair(one, other)))
                .contains("One incident or two?", "Two different incidents", one.address(), other.address())
                .doesNotContain("One person", "different people");
        assertThat(page(bek, "/desk/doubles")).contains("Nothing is asked", "/desk/doubles?of=INCIDENT");
        assertThat(page(bek, "/desk/doubles?of=INCIDENT")).contains("whether it is one incident", pair(one, other));
    }

    @Test
    void theSameActAtTheSamePlaceIsAskedAboutWhereOneOfTheTwoDoesNotSayToWhom() throws Exception {
        RecordRef one = entered(to(saule, "2022-11-14", town));
        entered(to(marat, "2022-11-14", town));
        assertThat(page(bek, "/desk")).doesNotContain("may be of one incident");

        RecordRef nobody = entered(to(null, "2022-11-13/2022-11-15", town));

        assertThat(page(bek, "/desk")).contains("pairs of records may be of one incident", pair(one, nobody));
    }

    @Test
    void aPlaceAloneIsNotAskedAboutOverMoreThanAMonth() throws Exception {
        entered(to(null, "2022-01", town));
        entered(to(null, "2022", town));
        entered(to(null, "2022-02-01", town));

        assertThat(page(bek, "/desk")).doesNotContain("may be of one incident");
    }

    @Test
    void whoDidItOrToldOfItIsNoSignAndWhatIsToldOfManyIsComparedWithItsLike() throws Exception {
        for (PartyRole role : List.of(PartyRole.ALLEGED_PERPETRATOR, PartyRole.REPORTED_BY)) {
            entered(incident(IncidentKind.SINGLE, "2022-11-14", null, Act.BEATING, party(marat, role)));
        }
        entered(to(null, "2022-11-14", town));
        entered(incident(IncidentKind.AGGREGATE, "2022-11-14", town, Act.DETENTION));
        assertThat(page(bek, "/desk")).doesNotContain("may be of one incident");

        entered(incident(IncidentKind.AGGREGATE, "2022-11-14", town, Act.MASS_DETENTION));

        assertThat(page(bek, "/desk")).contains(ASKED);
    }

    @Test
    void whatIsTwoIsNotAskedAboutAgainUnlessTheyComeToHaveSomebodyElseInCommon() throws Exception {
        RecordRef one = entered(to(saule, "2022-11-14", null));
        RecordRef other = entered(to(saule, "2022-11-14", null));

        MockHttpServletResponse said = say(bek, one, other, "two");
        assertThat(said.getRedirectedUrl()).isEqualTo("/desk/doubles?of=INCIDENT");
        assertThat(page(bek, "/desk")).doesNotContain(ASKED);
        assertThat(page(ayla, pair(one, other)))
                .contains("Said to be two different incidents", "Bek Documenter", "Себебі — “другой час”");

        Incident both = incident(
                IncidentKind.SINGLE,
                "2022-11-14",
                null,
                Act.DETENTION,
                party(saule, PartyRole.VICTIM),
                party(marat, PartyRole.VICTIM));
        for (RecordRef each : List.of(one, other)) {
            amend.amend(ayla, each, 1, Draft.of(both, List.of()), null);
        }
        assertThat(page(bek, "/desk")).contains(ASKED);
    }

    @Test
    void whatIsOneIsLaidBeforeTheEditorsUntilOneOfTheTwoIsGone() throws Exception {
        RecordRef one = entered(to(saule, "2022-11-14", null));
        RecordRef other = entered(to(saule, "2022-11-14", null));

        say(bek, one, other, one.address());

        String told = "incident is said to be on record twice: bring the two together";
        assertThat(page(bek, "/desk")).doesNotContain(ASKED, told);
        assertThat(page(edil, "/desk")).contains(told, "Bek Documenter").doesNotContain(ASKED);
        assertThat(page(edil, pair(one, other))).contains(one.address() + " stays", "add what only the other tells");
        remove.remove(ayla, other, null);
        assertThat(page(edil, "/desk")).doesNotContain(told);
    }

    @Test
    void whoMayNotSeeBothIsToldNothing() throws Exception {
        RecordRef open = entered(to(saule, "2022-11-14", null));
        Incident secret = to(saule, "2022-11-14", null);
        RecordRef hidden = enter.enter(ayla, new Draft<>(secret, List.of(), Sensitivity.RESTRICTED, Set.of()), null);

        for (Member other : List.of(bek, edil)) {
            assertThat(page(other, "/desk")).doesNotContain("may be of one incident");
            assertThat(page(other, "/desk/doubles?of=INCIDENT"))
                    .contains("Nothing is asked")
                    .doesNotContain(hidden.address());
            assertThat(say(other, open, hidden, "two").getStatus()).isEqualTo(404);
            assertThat(acts.find(secret, 5, Reader.of(other)))
                    .extracting(SameActs.Like::address)
                    .containsExactly(open);
        }
        assertThat(page(ayla, "/desk")).contains(ASKED);
        assertThat(say(ayla, open, saule, "two").getStatus()).isEqualTo(404);
    }

    @Test
    void withdrawnRecordsAndThoseWithoutADayAreNotAskedAbout() throws Exception {
        entered(to(saule, "2022-11-14", town));
        entered(to(saule, "../2022-11-30", town));
        remove.remove(ayla, entered(to(saule, "2022-11-14", town)), null);

        assertThat(page(bek, "/desk")).doesNotContain("may be of one incident");
    }

    @Test
    void theSignsOfRecordsThatWereThereBeforeAreThoseThatASaveKeeps() throws Exception {
        entered(to(saule, "2022-11-14", town));
        entered(to(null, "2022-11", town));
        entered(to(saule, "2022", town));
        entered(incident(
                IncidentKind.UMBRELLA, "2022-01-05", town, Act.MASS_DETENTION, party(marat, PartyRole.SUSPECT)));
        entered(incident(IncidentKind.SINGLE, "../2022-01-05", town, Act.FINE, party(marat, PartyRole.PRESENT)));
        entered(to(saule, "2022-03-01/..", town));
        entered(reported());
        remove.remove(ayla, entered(to(marat, "2022-11-14", town)), null);
        List<String> kept = signs();
        String migration = new ClassPathResource("db/migration/incidents/V049__signs.sql")
                .getContentAsString(StandardCharsets.UTF_8);

        db.sql("delete from incident_sign").update();
        assertThat(signs()).isEmpty();
        db.sql(migration.substring(migration.indexOf("with incident as"))).update();

        assertThat(signs()).isEqualTo(kept).hasSize(5);
    }

    /** Of which only the day of its report is known. */
    private Incident reported() {
        Incident one = to(saule, "2022", town);
        return new Incident(
                one.title(),
                null,
                one.kind(),
                null,
                PartialDate.parse("2022-03-01"),
                null,
                town,
                null,
                null,
                Set.of(),
                one.acts(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                one.parties(),
                one.certainty(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null);
    }

    private List<String> signs() {
        return db.sql(
                        "select record || ' ' || key || ' ' || day_from || ' ' || day_to || ' ' || alone from incident_sign order by 1")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
