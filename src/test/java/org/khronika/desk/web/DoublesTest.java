package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.people.Name;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.RemoveRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Two records of one name are asked about on My work, once, and only of those who may see both. */
@DatabaseTest
@Transactional
class DoublesTest {

    private static final String ASKED = "pair of records may be of one person";
    private static final String KAZAKH = "Жанболат Мамырбай";
    private static final String LATIN = "Zhanbolat Mamyrbai";

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
    JdbcClient db;

    private Member ayla;
    private Member bek;
    private Member edil;

    @SuppressWarnings("NullAway.Init")
    DoublesTest() {}

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
        edil = Cast.edil(members);
    }

    private RecordRef person(Member author, String name, Sensitivity sensitivity) {
        return enter.enter(author, new Draft<>(Person.named(name), List.of(), sensitivity, Set.of()), null);
    }

    private RecordRef person(String name) {
        return person(ayla, name, Sensitivity.PUBLIC);
    }

    private String page(Member member, String address) throws Exception {
        return mvc.perform(get(address).with(As.member(member)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse say(Member member, RecordRef one, RecordRef other, String answer, String reason)
            throws Exception {
        return mvc.perform(post(pair(one, other))
                        .with(As.member(member))
                        .with(csrf())
                        .param("answer", answer)
                        .param("reason", reason))
                .andReturn()
                .getResponse();
    }

    private static String pair(RecordRef one, RecordRef other) {
        return "/desk/doubles/" + one.address() + "/" + other.address();
    }

    @Test
    void twoSpellingsOfOneNameAreAskedAboutOnMyWork() throws Exception {
        RecordRef one = person(KAZAKH);
        RecordRef other = person(LATIN);
        person("Әсем Қожахметова");

        assertThat(page(bek, "/desk"))
                .contains(ASKED, "“Жанболат Мамырбай” and “Zhanbolat Mamyrbai”", pair(one, other));
        assertThat(page(bek, pair(one, other))).contains(KAZAKH, LATIN, one.address(), other.address());
    }

    @Test
    void twoDifferentPeopleAreNotAskedAboutAgainAndTheJournalSaysWhoSaidSo() throws Exception {
        RecordRef one = person(KAZAKH);
        RecordRef other = person(LATIN);

        assertThat(say(bek, one, other, "two", "Әкесі басқа — “другое отчество”")
                        .getStatus())
                .isEqualTo(302);

        assertThat(page(bek, "/desk")).doesNotContain(ASKED);
        assertThat(page(ayla, "/desk")).doesNotContain(ASKED);
        assertThat(page(ayla, pair(one, other)))
                .contains("Bek Documenter", "two different people", "Әкесі басқа — “другое отчество”");
        assertThat(db.sql("select member, reason from journal_entry where deed = 'DecideDouble'")
                        .query((row, n) -> row.getLong(1) + " " + row.getString(2))
                        .list())
                .containsExactly(bek.id() + " Әкесі басқа — “другое отчество”");
    }

    @Test
    void aReasonIsNotNeededButAnAnswerIs() throws Exception {
        RecordRef one = person(KAZAKH);
        RecordRef other = person(LATIN);

        MockHttpServletResponse without = say(bek, one, other, "", "Себебі — “бар”");

        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString()).contains("Choose one of the answers.", "Себебі — “бар”");
        assertThat(say(bek, one, other, "two", "").getStatus()).isEqualTo(302);
    }

    @Test
    void whenTheyComeToShareAnotherNameTheyAreAskedAboutAgain() throws Exception {
        RecordRef one = person(KAZAKH);
        RecordRef other = person(LATIN);
        say(bek, one, other, "two", "");

        amend.amend(ayla, one, 1, draft("Өмірбек Сақтағанов"), null);
        assertThat(page(bek, "/desk")).doesNotContain(ASKED);
        amend.amend(ayla, other, 1, draft("Omirbek Saqtaganov"), null);

        assertThat(page(bek, "/desk")).contains(ASKED);
    }

    private static Draft<Person> draft(String name) {
        return new Draft<>(Person.named(name), List.of(), Sensitivity.PUBLIC, Set.of());
    }

    @Test
    void theSameIsLaidBeforeTheEditorsUntilOneOfTheTwoIsGone() throws Exception {
        RecordRef one = person(KAZAKH);
        RecordRef other = person(LATIN);

        assertThat(say(bek, one, other, one.address(), "Сол адам").getStatus()).isEqualTo(302);

        String told = "person is said to be on record twice: bring the two together";
        assertThat(page(bek, "/desk")).doesNotContain(ASKED, told);
        assertThat(page(edil, "/desk"))
                .contains(told, "Bek Documenter", "“Сол адам”")
                .doesNotContain(ASKED);
        assertThat(page(edil, pair(one, other))).contains(one.address() + " stays");

        remove.remove(ayla, other, null);
        assertThat(page(edil, "/desk")).doesNotContain(told);
    }

    @Test
    void whatIsSaidToBeTheSameIsNotAskedAgainWhileItsSpellingsAreBroughtTogether() throws Exception {
        RecordRef one = person(KAZAKH);
        RecordRef other = person(LATIN);
        say(bek, one, other, one.address(), "");

        for (RecordRef each : List.of(one, other)) {
            Person person = Person.named("Мамырбай Жәкең — “Ақын”");
            Person both = new Person(
                    List.of(Name.main(KAZAKH), person.names().getFirst()),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    Set.of(),
                    person.consent(),
                    null);
            amend.amend(ayla, each, 1, new Draft<>(both, List.of(), Sensitivity.PUBLIC, Set.of()), null);
        }

        assertThat(page(bek, "/desk")).doesNotContain(ASKED);
        say(bek, one, other, "two", "");
        assertThat(page(bek, "/desk")).doesNotContain(ASKED);
    }

    @Test
    void theNamesOfRecordsThatWereThereBeforeAreThoseThatASaveKeeps() throws Exception {
        person(KAZAKH);
        person("Әсем Қожахметова-Ұлы’s “Һ”");
        person("К. С.");
        remove.remove(ayla, person("Өмірбек Сақтағанов"), null);
        List<String> kept = keys();
        String migration = new ClassPathResource("db/migration/people/V047__doubles.sql")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

        db.sql("delete from person_name").update();
        assertThat(keys()).isEmpty();
        int from = migration.indexOf("insert into person_name");
        db.sql(migration.substring(from, migration.indexOf(';', from))).update();

        assertThat(keys()).isEqualTo(kept).hasSize(2);
    }

    private List<String> keys() {
        return db.sql("select record || ' ' || key from person_name order by 1")
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Test
    void whoMayNotSeeBothIsToldNothing() throws Exception {
        RecordRef open = person(KAZAKH);
        RecordRef hidden = person(ayla, LATIN, Sensitivity.RESTRICTED);

        for (Member other : List.of(bek, edil)) {
            assertThat(page(other, "/desk")).doesNotContain("may be of one person", LATIN);
            assertThat(page(other, "/desk/doubles"))
                    .contains("Nothing is asked")
                    .doesNotContain(LATIN, hidden.address());
            assertThat(say(other, open, hidden, "two", "").getStatus()).isEqualTo(404);
            assertThat(say(other, open, new RecordRef("KZ-N-2022-999999"), "two", "")
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(page(ayla, "/desk")).contains(ASKED);

        say(ayla, open, hidden, open.address(), "Құпия");
        for (Member other : List.of(bek, edil)) {
            assertThat(page(other, "/desk")).doesNotContain("on record twice", LATIN, "Құпия");
            assertThat(page(other, "/desk/doubles")).doesNotContain(LATIN, "Құпия", hidden.address());
            assertThat(page(other, "/desk/records/" + open.address() + "/history"))
                    .doesNotContain("DecideDouble", "Құпия", hidden.address());
        }
    }

    @Test
    void withdrawnRecordsInitialsAndShortNamesAreNotAskedAbout() throws Exception {
        person("К. С.");
        person("K. S.");
        person("Али");
        person("Ali");
        person(KAZAKH);
        remove.remove(ayla, person(LATIN), null);

        assertThat(page(bek, "/desk")).doesNotContain("may be of one person");
    }

    @Test
    void twentyStandOnAPageAndTheRestOnTheNext() throws Exception {
        for (int n = 0; n < 7; n++) {
            person(n % 2 == 0 ? KAZAKH : LATIN);
        }

        assertThat(page(bek, "/desk")).contains("pairs of records may be of one person", ">21<");
        assertThat(page(bek, "/desk/doubles").split("Look at the two", -1)).hasSize(21);
        assertThat(page(bek, "/desk/doubles")).contains("/desk/doubles?of=PERSON&amp;from=20");
        assertThat(page(bek, "/desk/doubles?from=20").split("Look at the two", -1))
                .hasSize(2);
    }
}
