package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.people.Consent;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.places.Place;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.sources.Document;
import org.khronika.updates.StaleSentence;
import org.khronika.updates.StaleSentences;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An update in a release: its words lead to records, its numbers to what they count, and it names nobody who may not be named. */
@DatabaseTest
class UpdateInAReleaseTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    Releases releases;

    @Autowired
    Contents contents;

    @Autowired
    StaleSentences sentences;

    private <T extends Record> T body(Class<T> type, Map<String, Object> answers) {
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
    }

    private RecordRef detention(String title, String when) {
        return newsroom.accepted(body(
                Incident.class,
                Map.of(
                        "title",
                        title,
                        "kind",
                        "SINGLE",
                        "when",
                        when,
                        "certainty",
                        "REPORTED",
                        "acts",
                        List.of("DETENTION"),
                        "freedoms",
                        List.of("ASSEMBLY"))));
    }

    private RecordRef update(String text) {
        return newsroom.accepted(body(
                Update.class,
                Map.of(
                        "title",
                        "Шолу: 2022 жылғы күз",
                        "period",
                        "2022-09/2022-11",
                        "sections",
                        List.of(Map.of("chapter", "PEACEFUL_ASSEMBLY", "text", text)))));
    }

    private static String page(RecordRef record) {
        return "records/" + record.address() + ".html";
    }

    @Test
    void itsNamesAreCalledAsTheAuthorCallsThemAndLeadToTheirPages() {
        RecordRef person = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Айгерім Сәтбаева"));
        RecordRef update = update("Полиция задержала [Сәтбаеву](%s) «за плакат» – и []( %s )."
                .formatted(person.address(), person.address()));

        StaticSite site = newsroom.published();
        assertThat(site.text(page(update)))
                .contains("Peaceful assembly")
                .contains("<span class=\"bound\" data-ref=\"" + person.address() + "\"><a href=\"" + person.address()
                        + ".html\">Сәтбаеву</a></span>")
                .contains(">Айгерім Сәтбаева</a></span>")
                .contains("«за плакат» – и ");
        assertThat(site.text(page(person))).contains("Шолу: 2022 жылғы күз");
        assertThat(site.text("updates.html")).contains("Шолу: 2022 жылғы күз");
        assertThat(site.deadLinks()).isEmpty();
    }

    @Test
    void aNumberSaysWhatItCountsAndWhichRecordsStandBehindIt() {
        RecordRef first = detention("Detention of a baker", "2022-09-14");
        RecordRef second = detention("Detention of two teachers", "2022-10");
        detention("Detention in the spring", "2022-04-02");
        String counted = "<count:kind:incident acts:detention during:2022-09/2022-11>";
        RecordRef update = update("There were [](%s) detentions, or [three](%s).".formatted(counted, counted));

        String page = newsroom.published().text(page(update));
        assertThat(page)
                .contains(
                        "data-ref=\"count:kind:incident acts:detention during:2022-09/2022-11\"><a href=\"#number-1\">2</a>")
                .contains("<a href=\"#number-2\">three</a>")
                .contains("Counted: incidents.")
                .contains(first.address() + ".html", second.address() + ".html")
                .contains("The text says “three”; the records give 2.")
                .doesNotContain("in the spring");
    }

    @Test
    void aNumberThatIsQuotedSaysWhoStatesItAndWhereTheWordsSayAnother() {
        RecordRef figure = newsroom.accepted(body(
                Figure.class,
                Map.of(
                        "measure", "қаза тапқан адам",
                        "value", "238",
                        "of", "1442",
                        "speaker", "Бас прокуратура",
                        "speakerKind", "OFFICIAL",
                        "asOf", "2022-08-19",
                        "statedOn", "2022-08-19")));
        RecordRef update =
                update("Officially [238](%1$s) of [1,442 people](%1$s) died, not [225](%1$s), say [they](%1$s)."
                        .formatted(figure.address()));

        String page = newsroom.published().text(page(update));
        assertThat(page)
                .contains("<span class=\"bound\" data-ref=\"%s\"><a href=\"#number-1\">238</a></span>"
                        .formatted(figure.address()))
                .contains("<a href=\"#number-2\">1,442 people</a>")
                .contains("<a href=\"%s.html\">they</a>".formatted(figure.address()))
                .contains("This number is quoted, not counted by us. Stated by Бас прокуратура, 19 August 2022.")
                .containsOnlyOnce("The text says “225”; the record gives 238 or 1,442.");
    }

    @Test
    void aNumberTellsWhatItWasInEarlierReleasesAndWhichRecordsHaveMovedSince() {
        RecordRef left = detention("Наубайшыны ұстау", "2021-09-14");
        detention("Задержание двух учительниц", "2021-10");
        RecordRef update = update("There were [](<%1$s>) detentions, or [two](<%1$s>)."
                .formatted("count:kind:incident acts:detention during:2021"));
        assertThat(newsroom.published().text(page(update))).doesNotContain("Until release");
        int first = releases.last().orElseThrow().number();

        RecordRef joined = detention("Арест поэта — “Қаңтар”", "2021-11-02");
        newsroom.withdrawn(left, "Entered twice.");
        String page = numbers(newsroom.published().text(page(update)));
        assertThat(page)
                .contains("Until release %d it was 2.".formatted(first))
                .contains("Counted since: <a href=\"%s.html\">Арест поэта — “Қаңтар”</a>.".formatted(joined))
                .contains("No longer counted: <a href=\"%s.html\">".formatted(left))
                .contains("Until release %d it was two.".formatted(first))
                .doesNotContain("Наубайшыны");

        detention("Бір жылдан кейін", "2022-02-02");
        StaticSite third = newsroom.published();
        assertThat(numbers(third.text(page(update)))).isEqualTo(page);
        assertThat(third.deadLinks()).isEmpty();

        detention("Тағы да", "2021-12");
        assertThat(numbers(newsroom.published().text(page(update))))
                .contains("Until release %d it was 2.".formatted(first))
                .contains("Until release %d it was 2.".formatted(first + 2));
    }

    /** Two were detained in a town, then one, and one in its region: the page would tell where. */
    @Test
    void whoIsProtectedLaterIsNotShownByWhatANumberWas() {
        RecordRef region = newsroom.accepted(
                body(Place.class, Map.of("names", List.of(Map.of("text", "Сарыарқа region")), "kind", "REGION")));
        RecordRef town = newsroom.accepted(body(
                Place.class,
                Map.of(
                        "names", List.of(Map.of("text", "Теміржол қаласы")),
                        "kind", "CITY",
                        "within", List.of(Map.of("place", region.address())))));
        RecordRef who = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Сәкен Жұмағұлов"));
        RecordRef hers = newsroom.accepted(detention("Detention of a painter", town, who));
        newsroom.accepted(detention("Detention of two nurses", town, null));
        RecordRef update = update(
                "There were [](<count:kind:incident acts:detention place:%s>) detentions.".formatted(town.address()));
        assertThat(numbers(newsroom.published().text(page(update)))).contains(hers.address());

        newsroom.amended(
                who,
                body(
                        Person.class,
                        Map.of(
                                "names", List.of(Map.of("text", "Сәкен Жұмағұлов", "kind", "MAIN")),
                                "protection", List.of("TORTURE"),
                                "consent", "REFUSED",
                                "coarser", List.of("REGIONS"))));
        StaticSite after = newsroom.published();
        assertThat(after.text(page(hers))).contains("Сарыарқа region").doesNotContain("Теміржол");
        assertThat(numbers(after.text(page(update))))
                .contains("Counted by us from 1 record")
                .doesNotContain("Until release", hers.address());
        after.files().forEach((path, bytes) -> {
            String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            if (path.contains(update.address()) || path.startsWith("changes/")) {
                assertThat(text)
                        .as(path)
                        .doesNotContain("Until release "
                                + (releases.last().orElseThrow().number() - 1) + " it was");
            }
        });
        newsroom.accepted(detention("Тағы бір ұстау", town, null));
        assertThat(numbers(newsroom.published().text(page(update)))).doesNotContain(hers.address());
    }

    private Incident detention(String title, RecordRef where, @Nullable RecordRef who) {
        Map<String, Object> answers = new java.util.HashMap<>(Map.of(
                "title",
                title,
                "kind",
                "SINGLE",
                "when",
                "2019-09",
                "place",
                where.address(),
                "certainty",
                "REPORTED",
                "acts",
                List.of("DETENTION"),
                "freedoms",
                List.of("ASSEMBLY")));
        if (who != null) {
            answers.put("parties", List.of(Map.of("who", who.address(), "role", "VICTIM")));
        }
        return body(Incident.class, answers);
    }

    private static String numbers(String page) {
        return page.substring(page.indexOf("<div class=\"opened\""), page.indexOf("<section class=\"numbers\""));
    }

    @Test
    void aNumberIsOpenedUnderItsParagraphAndListedInItsSentence() {
        RecordRef first = detention("Detention of a baker", "2020-09-14");
        newsroom.accepted(body(
                Incident.class,
                Map.of(
                        "title", "Бірнеше ұстау",
                        "kind", "SEVERAL",
                        "when", "2020-10",
                        "certainty", "REPORTED",
                        "acts", List.of("DETENTION"),
                        "freedoms", List.of("ASSEMBLY"))));
        RecordRef update = update(
                "Кіріспе. There were [](<%1$s>) of «them», we say. And [](<%1$s unit:records>) records.\n\nThe end."
                        .formatted("count:kind:incident acts:detention during:2020"));

        String page = newsroom.published().text(page(update));
        assertThat(page)
                .containsSubsequence(
                        "<p id=\"of-number-1\"",
                        "<a href=\"#number-1\">at least 2</a>",
                        "<div class=\"opened\" role=\"group\" id=\"number-1\"",
                        "There were <b>at least 2</b> of «them», we say.",
                        "<a href=\"#of-number-1\">Close</a>",
                        "Counted by us from 2 records",
                        "1 of the records tells of several; each counts as at least one.",
                        first.address() + ".html",
                        "reported, 14 September 2020",
                        "id=\"number-2\"",
                        "And <b>2</b> records.",
                        "The end.",
                        "There were <b>at least 2</b> of «them», we say. Counted: incidents.",
                        "<a href=\"#number-1\">Open it with its records");
        assertThat(page.indexOf("1 of the records tells of several"))
                .isEqualTo(page.lastIndexOf("1 of the records tells of several"));
    }

    @Test
    void whatReadersStillFindInAReleaseIsOnTheListOfStaleSentencesUntilTheNextOne() {
        RecordRef first = detention("Наубайшыны ұстау", "2019-09-14");
        String counted = "<count:kind:incident acts:detention during:2019>";
        RecordRef update = update("Біз [](%s) ұстауды білеміз.".formatted(counted));
        newsroom.published();
        newsroom.amended(
                update,
                body(
                        Update.class,
                        Map.of(
                                "title",
                                "Шолу: 2019",
                                "sections",
                                List.of(Map.of("chapter", "GENERAL", "text", "Мұнда сан жоқ.")))));
        assertThat(stale(update)).isEmpty();

        newsroom.withdrawn(first, "Entered twice.");
        assertThat(stale(update)).singleElement().satisfies(one -> {
            assertThat(one.sentence().words()).isEqualTo("Біз … ұстауды білеміз.");
            assertThat(one.moved().left()).containsExactly(first);
            assertThat(sentences.isFollowed(one.edition())).isTrue();
        });
        newsroom.published();
        assertThat(stale(update)).isEmpty();
    }

    private List<StaleSentence> stale(RecordRef update) {
        return sentences.list(Reader.of(newsroom.editor())).stream()
                .filter(one -> one.edition().address().equals(update))
                .toList();
    }

    @Test
    void whoeverMayNotBeNamedIsNotNamedByTheWordsOfALink() {
        RecordRef hidden = newsroom.accepted(
                Newsroom.person(Set.of(Protection.MINOR), Consent.REFUSED, "Мирас Құпиябаев", "Miras Qupiyabaev"));
        RecordRef update = update(
                "Police took [Miras Qupiyabaev](%s) away, and **Miras** *Qupiyabaev* again, [one](<count:kind:intervention whom:%s>) time."
                        .formatted(hidden.address(), hidden.address()));

        StaticSite site = newsroom.published();
        assertThat(site.text(page(update))).doesNotContain(hidden.address());
        assertThat(site.text(page(update))).contains("not-named").doesNotContain("Qupiyabaev", "Құпиябаев");
        assertThat(site.files().values())
                .noneMatch(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains("Qupiyabaev"));
    }

    @Test
    void aNoteStandsAmongTheSourcesByItsNumber() {
        RecordRef document =
                newsroom.accepted(body(Document.class, Map.of("title", "Сот үкімі", "publisher", "Аудандық сот")));
        RecordRef update = update("So the court said.[^](%s \"12-абзац\")".formatted(document.address()));

        assertThat(newsroom.published().text(page(update)))
                .contains("<a href=\"#n1\" aria-label=\"Source 1\">1</a>")
                .contains("paragraph 12");
    }

    @Test
    void markupThatIsNoneOfOursIsReadAsItWasTyped() {
        RecordRef update = update("<script>alert(1)</script>\n\nА тұзақ жоқ.");

        assertThat(newsroom.published().text(page(update)))
                .contains("&lt;script&gt;alert(1)")
                .contains("А тұзақ жоқ.");
        assertThatThrownBy(() -> update("A [trap](javascript:alert(2)) here."))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("What leads nowhere");
    }
}
