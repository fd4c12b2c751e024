package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.figures.Figure;
import org.khronika.figures.StatedBy;
import org.khronika.incidents.Act;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.incidents.SameActs;
import org.khronika.lists.CuratedList;
import org.khronika.lists.Listing;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult.Row;
import org.khronika.records.Cast;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.SeenTitles;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;

/** A title that Khronika makes, or a part of one, is said in the language of whoever reads, wherever it stands; what a person wrote stays. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class TitlesOfOursInLanguagesTest {

    private static final Figure COMPLAINTS = new Figure(
            "шағым тоқтатылды",
            Quantity.of(104),
            null,
            Quantity.of(190),
            null,
            PartialDate.parse("2022"),
            "«Әділет» тобы",
            null,
            StatedBy.UNATTRIBUTED,
            List.of(),
            null);

    @Autowired
    Newsroom newsroom;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    SeenTitles seen;

    @Autowired
    Queries queries;

    @Autowired
    SameActs sameActs;

    @Autowired
    RecordTypes types;

    @Autowired
    Contents contents;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    private final Map<RecordRef, String> inRussian = new LinkedHashMap<>();
    private RecordRef place = RecordRef.of("KZ", RecordKind.PLACE, 2022, 1);

    @BeforeEach
    void enter() {
        EveryKind bodies = new EveryKind(types, contents);
        place = newsroom.accepted(bodies.of(RecordKind.PLACE, question -> "Өскемен"));
        RecordRef list = newsroom.accepted(bodies.of(RecordKind.LIST, question -> "Қамаудағылар"));
        assertThat(newsroom.read(list).body()).isInstanceOf(CuratedList.class);
        RecordRef listing = newsroom.draft(
                new Listing(list, "Ақбота Ерғали", null, null, List.of(), List.of(), null, null, null),
                Sensitivity.PUBLIC);
        inRussian.put(newsroom.accepted(blast(place)), "«Қайрат» дүкенінде екі көлік жарылды, как сообщается");
        inRussian.put(newsroom.accepted(COMPLAINTS), "104 из 190 шағым тоқтатылды");
        inRussian.put(listing, "Запись в списке: Ақбота Ерғали");
        inRussian.put(newsroom.draft(Cast.incident("", "2022-11"), Sensitivity.PUBLIC), "Инцидент без описания");
    }

    private static Incident blast(RecordRef place) {
        return new Incident(
                "«Қайрат» дүкенінде екі көлік жарылды",
                null,
                IncidentKind.SINGLE,
                PartialDate.parse("2022-11-14"),
                place,
                null,
                Set.of(),
                Set.of(Act.EXPLOSION),
                List.of(),
                Certainty.SECOND_HAND,
                "A neighbour heard of it.",
                List.of(),
                null,
                List.of(),
                null);
    }

    private Reader reader(String tag) {
        return new Reader(Cast.ayla(members).id(), language(tag));
    }

    private static Language language(String tag) {
        return Languages.shipped().byTag(tag).orElseThrow();
    }

    @Test
    void aRecordAListASearchAndALinkAtTheDeskSayItInTheLanguageOfTheReader() {
        Reader russian = reader("ru");
        List<RecordLine> lines = records.list(RecordQuery.all(), russian);
        List<Row> found = queries.ask("", 100, russian).records();
        inRussian.forEach((address, title) -> {
            Stored<?> record = records.get(address, russian);
            assertThat(record.title()).isEqualTo(title);
            assertThat(lines).extracting(RecordLine::title).contains(title);
            assertThat(found).extracting(Row::title).contains(title);
            assertThat(seen.of(List.of(record), russian).mention(address).text())
                    .isEqualTo(title);
        });
        assertThat(sameActs.find(blast(place), 10, russian))
                .extracting(SameActs.Like::title)
                .containsExactly("«Қайрат» дүкенінде екі көлік жарылды, как сообщается");
    }

    @Test
    void whoReadsEnglishReadsWhatTheDatabaseKeeps() {
        List<String> kept = records.list(RecordQuery.all(), reader("en")).stream()
                .map(RecordLine::title)
                .toList();
        assertThat(kept)
                .contains(
                        "«Қайрат» дүкенінде екі көлік жарылды, reportedly",
                        "104 of 190 шағым тоқтатылды",
                        "Listing of Ақбота Ерғали",
                        "Incident without a description");
    }

    @Test
    void itIsFoundByTheWordsOfEachLanguage() {
        assertThat(titles("сообщается")).containsExactly("«Қайрат» дүкенінде екі көлік жарылды, как сообщается");
        assertThat(titles("reportedly")).containsExactly("«Қайрат» дүкенінде екі көлік жарылды, как сообщается");
    }

    private List<String> titles(String word) {
        return queries.ask(word, 10, reader("ru")).records().stream()
                .map(Row::title)
                .toList();
    }

    @Test
    void thePagesOfAReleaseSayItInTheirLanguage() {
        newsroom.answered();
        StaticSite site = new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));

        assertThat(site.text("ru/incidents.html"))
                .contains("«Қайрат» дүкенінде екі көлік жарылды, как сообщается")
                .doesNotContain("reportedly");
        assertThat(site.text("ru/figures.html")).contains("104 из 190").doesNotContain("104 of 190");
        assertThat(site.text("kk/figures.html")).contains("шағым тоқтатылды").doesNotContain("104 of 190");
        assertThat(site.text("incidents.html")).contains("жарылды, reportedly");
        assertThat(site.text("figures.html")).contains("104 of 190 шағым тоқтатылды");
    }

    @Test
    void aKindWhoseTitlesDifferByLanguageSaysSo() {
        EveryKind bodies = new EveryKind(types, contents);
        for (RecordKind kind : EveryKind.IN_ORDER) {
            Record body = bodies.of(kind, question -> "«Сөз» Әділ");
            bodies.known().put(kind, RecordRef.of("KZ", kind, 2022, 1));
            assertThat(differs(types.get(body), body) && !types.get(body).makesTitles())
                    .as("%s makes titles", kind)
                    .isFalse();
        }
    }

    private static <T extends Record> boolean differs(RecordType<T> type, T body) {
        return !type.title(body).in(language("kk")).equals(type.title(body).english());
    }

    @Test
    void aFigureOnTheHomeStandsWithItsNumberAndWhoStatesItInTheLanguageOfTheSite() {
        newsroom.answered();
        StaticSite site = new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));

        assertThat(site.text("ru/index.html"))
                .contains("104 из 190", "«Әділет» тобы")
                .doesNotContain("104 of 190");
        assertThat(site.text("index.html")).contains("104 of 190", "«Әділет» тобы");
    }
}
