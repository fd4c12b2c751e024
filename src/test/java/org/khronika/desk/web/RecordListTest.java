package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.database.Home;
import org.khronika.people.Person;
import org.khronika.query.Queries;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.search.IndexBeingMade;
import org.khronika.search.RecordIndex;
import org.khronika.search.Search.Order;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** The list of records on the demo: its order, its columns, and what is done with several at once. */
@DatabaseTest
@OnTheDemo
class RecordListTest {

    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a\\s+href=\"[^\"]*\">([^<]*)</a>");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Autowired
    private Queries queries;

    @Autowired
    private EnterRecord enter;

    @Autowired
    private JdbcClient db;

    @Autowired
    private RecordIndex index;

    @Autowired
    private Home home;

    @Autowired
    private DataSource database;

    @SuppressWarnings("NullAway.Init")
    RecordListTest() {}

    private Desk desk(Member member) {
        return new Desk(mvc, member);
    }

    private static List<String> titles(String html) {
        return ROW.matcher(html)
                .results()
                .map((MatchResult found) -> HtmlUtils.htmlUnescape(found.group(1)))
                .toList();
    }

    @Test
    void allThatIsFoundIsInTheOrderOfTheLettersOfAllScriptsFromPageToPage() {
        Desk ayla = desk(Cast.ayla(members));
        List<String> shown = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            shown.addAll(titles(ayla.open("/desk/records?kind=PERSON&order=title&page=" + page)
                    .html()));
        }
        List<String> all = db.sql(
                        "select title from record where kind = 'N' and (sensitivity <> 'RESTRICTED' or author = :ayla)")
                .param("ayla", Cast.ayla(members).id())
                .query((row, n) -> row.getString(1))
                .list();
        Collator letters = Collator.getInstance(ULocale.ROOT);

        assertThat(all).hasSizeGreaterThan(50);
        assertThat(shown).isSortedAccordingTo(letters::compare).containsExactlyInAnyOrderElementsOf(all);
        assertThat(titles(
                        ayla.open("/desk/records?kind=PERSON&order=title-back").html()))
                .first()
                .isEqualTo(shown.getLast());
    }

    @Test
    void everyOrderHasEveryRecordOnceAndTheOtherWayRoundIsTheReverse() {
        Reader reader = Reader.of(Cast.ayla(members));
        int total = (int) queries.ask("", 1, reader).total();
        for (Order order : Order.values()) {
            assertThat(queries.find("", wanted -> wanted, order, 0, total, reader)
                            .found()
                            .records())
                    .as(order.name())
                    .hasSize(total)
                    .doesNotHaveDuplicates();
        }
        List<RecordRef> added = records(Order.ADDED, total, reader);
        assertThat(records(Order.FIRST_ADDED, total, reader)).isEqualTo(added.reversed());
    }

    private List<RecordRef> records(Order order, int limit, Reader reader) {
        return queries.find("", wanted -> wanted, order, 0, limit, reader)
                .found()
                .records();
    }

    @Test
    void theColumnsThatAMemberChoseStayTheirs() {
        Desk ayla = desk(Cast.ayla(members));
        ayla.send(
                "/desk/records/columns",
                Map.of("kind", List.of("PERSON"), "columns", List.of("when", "answer.born")),
                Map.of());

        String hers = ayla.open("/desk/records?kind=PERSON").html();
        assertThat(hers).contains("value=\"answer.born\" id=").contains("data-label=\"Born\"");
        assertThat(hers).doesNotContain("data-label=\"Changed\"");
        assertThat(desk(Cast.bek(members)).open("/desk/records?kind=PERSON").html())
                .contains("data-label=\"Changed\"")
                .doesNotContain("data-label=\"Born\"");

        ayla.send("/desk/records/columns", Map.of("kind", List.of("PERSON")), Map.of());
        assertThat(ayla.open("/desk/records?kind=PERSON").html()).contains("data-label=\"Changed\"");
    }

    @Test
    void whatIsDoneWithAllThatWereFoundIsAskedWithItsNumberAndRefusedWhereTheNumberHasChanged() {
        Desk ayla = desk(Cast.ayla(members));
        Map<String, List<String>> asked = Map.of(
                "kind", List.of("LAW"),
                "which", List.of("all"),
                "deed", List.of("LABEL"),
                "put", List.of("наурызға"));
        Desk.Page sure = ayla.send("/desk/records/several", asked, Map.of());
        assertThat(sure.html()).contains("Put the label “наурызға” on 12 records", "Yes, with all 12 records");
        assertThat(ayla.open("/desk/records?label=%D0%BD%D0%B0%D1%83%D1%80%D1%8B%D0%B7%D2%93%D0%B0")
                        .html())
                .as("nothing is done before it is confirmed")
                .contains("No record that you may see fits all of this.");

        assertThat(ayla.send("/desk/records/several/done", asked, Map.of("count", "11"))
                        .html())
                .contains("meanwhile the list has changed", "on 12 records");
        assertThat(ayla.send("/desk/records/several/done", asked, Map.of("count", "12", "those", "abc"))
                        .html())
                .as("as many others are not those that were shown")
                .contains("meanwhile the list has changed");
        String those = sure.html().replaceAll("(?s).*name=\"those\" value=\"([0-9a-f]+)\".*", "$1");
        assertThat(ayla.send("/desk/records/several/done", asked, Map.of("count", "12", "those", those))
                        .status())
                .isEqualTo(302);
        assertThat(titles(ayla.open("/desk/records?label=%D0%BD%D0%B0%D1%83%D1%80%D1%8B%D0%B7%D2%93%D0%B0")
                        .html()))
                .hasSize(12);
    }

    /** What is done with records that one points at needs nothing to find them by, and what is refused is a sentence. */
    @Test
    void whatIsTickedIsLabelledWhileTheIndexIsMade() throws Exception {
        Desk ayla = desk(Cast.ayla(members));
        String record = queries.ask("kind:law", 1, Reader.of(Cast.ayla(members)))
                .records()
                .getFirst()
                .address()
                .address();
        Map<String, List<String>> ticked = Map.of("record", List.of(record), "deed", List.of("LABEL"));
        IndexBeingMade.during(index, home, database, () -> {
            assertThat(ayla.send(
                                    "/desk/records/several/done",
                                    ticked,
                                    Map.of("count", "1", "back", "record", "put", "шұғыл"))
                            .status())
                    .isEqualTo(302);
            Desk.Page refused = ayla.send(
                    "/desk/records/several/done",
                    ticked,
                    Map.of("count", "1", "back", "record", "put", "ж".repeat(61)));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.html()).contains("Expected a label", "/desk/records/" + record);
            assertThat(ayla.send(
                                    "/desk/records/several/done",
                                    Map.of("which", List.of("all"), "deed", List.of("LABEL")),
                                    Map.of("count", "1", "put", "шұғыл"))
                            .html())
                    .contains("index");
            return record;
        });
        assertThat(ayla.open("/desk/records?label=%D1%88%D2%B1%D2%93%D1%8B%D0%BB")
                        .html())
                .contains(record);
    }

    @Test
    void nothingIsDoneWithoutATickOrALabel() {
        Desk ayla = desk(Cast.ayla(members));
        assertThat(ayla.send("/desk/records/several", Map.of(), Map.of("deed", "LABEL", "put", "words"))
                        .html())
                .contains("tick at least one record");
        assertThat(ayla.send("/desk/records/several", Map.of(), Map.of("deed", "LABEL", "which", "all"))
                        .html())
                .contains("type the label first");
    }

    @Test
    void aRecordThatOneMayNotSeeIsNoneOfThoseThatAreMarkedOrSuggestedOrTakenAlong() {
        RecordRef hidden = enter.enter(
                Cast.ayla(members),
                new Draft<>(Person.named("Жұлдыз Quietname"), List.of(), Sensitivity.RESTRICTED, Set.of()),
                null);
        Desk ayla = desk(Cast.ayla(members));
        Desk bek = desk(Cast.bek(members));

        for (String typed : List.of("Quietn", "%D0%96%D2%B1%D0%BB%D0%B4", "Zhuld", hidden.address())) {
            assertThat(ayla.open("/desk/find/suggestions?words=" + typed).html())
                    .as(typed)
                    .contains("Quietname");
            assertThat(bek.open("/desk/find/suggestions?words=" + typed).html())
                    .as(typed)
                    .doesNotContain("Quietname");
        }
        assertThat(bek.send(
                                "/desk/records/several",
                                Map.of("record", List.of(hidden.address())),
                                Map.of("deed", "LABEL", "put", "words"))
                        .html())
                .contains("on no record")
                .doesNotContain("Quietname");
        assertThat(bek.send("/desk/records/file", Map.of("record", List.of(hidden.address())), Map.of("form", "CSV"))
                        .html())
                .doesNotContain("Quietname");
        assertThat(ayla.send("/desk/records/file", Map.of("record", List.of(hidden.address())), Map.of("form", "CSV"))
                        .html())
                .contains("Жұлдыз Quietname")
                .hasLineCount(2);
    }

    @Test
    void aRecordTellsWhichOthersShareMostWithItAndWhat() {
        RecordRef episode = queries.ask("kind:incident Boreiko", 1, Reader.of(Cast.ayla(members)))
                .records()
                .getFirst()
                .address();
        String page = desk(Cast.ayla(members))
                .open("/desk/records/" + episode.address())
                .html();

        assertThat(page).contains("Related records", "Also names").doesNotContain("{names}");
    }
}
