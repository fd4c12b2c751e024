package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.database.Home;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.people.Person;
import org.khronika.query.Queries;
import org.khronika.query.QueryRefused;
import org.khronika.query.QueryResult;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.MarkRecords;
import org.khronika.review.Reader;
import org.khronika.review.Records;
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
    private MarkRecords mark;

    @Autowired
    private Records records;

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

    private static String kept(String html) {
        return HtmlUtils.htmlUnescape(URLDecoder.decode(
                html.replaceAll("(?s).*/desk/saved\\?query=([^\"]*)\".*", "$1"), StandardCharsets.UTF_8));
    }

    /** Whatever narrows a list stands in the query under which it is kept: this finds the same. */
    @Test
    void whatNarrowsAListIsInTheQueryThatIsKept() {
        Member ayla = Cast.ayla(members);
        Reader reader = Reader.of(ayla);
        List<RecordRef> incidents = queries.ask("kind:incident act:detention", 3, reader).records().stream()
                .map(QueryResult.Row::address)
                .toList();
        mark.label(ayla, "«Срочно», к марту", records.numbersOf(incidents, reader));
        mark.assign(ayla, ayla.id(), records.numbersOf(incidents.subList(0, 2), reader));
        String label =
                "&label=%C2%AB%D0%A1%D1%80%D0%BE%D1%87%D0%BD%D0%BE%C2%BB%2C%20%D0%BA%20%D0%BC%D0%B0%D1%80%D1%82%D1%83";
        Map<String, Integer> lists = new LinkedHashMap<>();
        lists.put("kind=INCIDENT" + label, 3);
        lists.put("assigned=" + ayla.id() + label, 2);
        lists.put("kind=INCIDENT&words=kind:law&assigned=" + ayla.id(), 2);
        lists.put("kind=INCIDENT&by.acts=DETENTION" + label, -1);
        lists.put("kind=INCIDENT&by.detentions.how=TAKEN&year=2022", -1);
        lists.put("kind=LAW&state=REVIEWED&words=review:draft%20-foam", -1);
        lists.forEach((asked, count) -> {
            String html = desk(ayla).open("/desk/records?" + asked).html();
            QueryResult found = queries.ask(kept(html), 1000, reader);
            int total = Integer.parseInt("0"
                    + html.replaceAll("(?s).*for=\"which-all\">\\D*?(\\d+|The one)\\D.*", "$1")
                            .replace("The one", "1"));
            assertThat(found.total())
                    .as("%s: %s", asked, kept(html))
                    .isPositive()
                    .isEqualTo(total);
            if (count >= 0) {
                assertThat(found.total()).as(asked).isEqualTo(count.longValue());
            }
        });
    }

    /** A label and an answer tell nobody of a record that they may not see, nor of where it is named. */
    @Test
    void aQueryForMarksAndAnswersTellsNothingOfTheHidden() {
        Member ayla = Cast.ayla(members);
        Member bek = Cast.bek(members);
        RecordRef hidden = enter.enter(
                ayla,
                new Draft<>(Person.named("Көктем Hiddenlabel"), List.of(), Sensitivity.RESTRICTED, Set.of()),
                null);
        mark.label(ayla, "source in danger", records.numbersOf(List.of(hidden), Reader.of(ayla)));
        assertThat(queries.ask("label:\"source in danger\"", 10, Reader.of(ayla))
                        .total())
                .isOne();
        assertThat(queries.ask("label:\"source in danger\"", 10, Reader.of(bek)).total())
                .isZero();
        Episode aimed = new Episode(
                "Aimed at somebody hidden",
                EpisodeKind.CAMPAIGN,
                List.of(hidden),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of());
        enter.enter(ayla, Draft.of(aimed, List.of()), null);
        assertThat(queries.ask("answer:targets=" + hidden, 10, Reader.of(ayla)).total())
                .isOne();
        assertThat(queries.ask("answer:targets=" + hidden, 10, Reader.of(bek)).total())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assigned:Nobodyova      | 9 | No member is called “Nobodyova”.",
                "foam answer:colour=RED  | 12 | No list can be narrowed by “colour”.",
                "answer:acts=FLYING      | 7 | “FLYING” is no acts. Possible are",
                "answer:place=Almaty     | 7 | Possible are the address of a record"
            })
    void aMarkOrAnAnswerThatThereIsNotIsRefusedAtItsCharacter(String query, int at, String sentence) {
        assertThatThrownBy(() -> queries.ask(query, 1, Reader.of(Cast.ayla(members))))
                .isInstanceOf(QueryRefused.class)
                .hasMessageStartingWith(query + System.lineSeparator() + " ".repeat(at) + "^")
                .hasMessageContaining(sentence);
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
