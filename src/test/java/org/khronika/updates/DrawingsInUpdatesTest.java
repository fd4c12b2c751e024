package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.Chart;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.Lanes;
import org.khronika.pages.Namer;
import org.khronika.pages.NumberInText;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownTypes;
import org.khronika.places.Place;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.OthersTold;
import org.khronika.review.Reader;
import org.khronika.review.SeenRecords;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;

/** A drawing in an update is drawn from what its reader may see, refused where releases could not show it, and stale when its records change. */
@DatabaseTest
class DrawingsInUpdatesTest {

    @Autowired
    Office office;

    @Autowired
    SentenceQuestions questions;

    @Autowired
    StaleSentences stale;

    @Autowired
    OthersTold others;

    @Autowired
    ShownTypes types;

    private RecordRef detention(String title, String when) {
        return office.accepted(incident(title, when));
    }

    private Incident incident(String title, String when) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("title", title);
        answers.put("kind", "SINGLE");
        answers.put("certainty", "REPORTED");
        answers.put("acts", List.of("DETENTION"));
        if (!when.isEmpty()) {
            answers.put("when", when);
        }
        return office.body(Incident.class, answers);
    }

    private RecordRef proceeding() {
        return office.accepted(office.body(
                Proceeding.class,
                Map.of(
                        "title",
                        "Дело «Қаңтар»",
                        "kind",
                        "CRIMINAL",
                        "steps",
                        List.of(
                                Map.of("kind", "CHARGED", "when", "1745-02-10"),
                                Map.of("kind", "CONVICTED", "when", "1745-05-14")))));
    }

    private RecordRef place(String name, String kind, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("names", List.of(Map.of("text", name)));
        answers.put("kind", kind);
        return office.accepted(office.body(Place.class, answers));
    }

    private void detentionAt(String title, RecordRef place, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("title", title);
        answers.put("kind", "SINGLE");
        answers.put("certainty", "REPORTED");
        answers.put("acts", List.of("DETENTION"));
        answers.putIfAbsent("when", "1749-03-04");
        answers.put("place", place.address());
        office.accepted(office.body(Incident.class, answers));
    }

    private Update written(String text) {
        return office.body(
                Update.class,
                Map.of(
                        "title",
                        "Шолу — «сызба»",
                        "period",
                        "1745",
                        "sections",
                        List.of(Map.of("chapter", "GENERAL", "text", text))));
    }

    private List<SentenceRule> rules(RecordRef update) {
        return questions
                .open(office.records.get(update, Update.class, Reader.of(office.rada())), Reader.of(office.rada()))
                .stream()
                .map(SentenceQuestion::rule)
                .toList();
    }

    private RecordPage page(RecordRef update, String language) {
        Stored<Update> record = office.records.get(update, Update.class, Reader.of(office.ayla()));
        Language spoken = Languages.spoken().byTag(language).orElseThrow();
        Namer namer = new BoundWords.ByAddress(spoken);
        SeenRecords seen = new SeenRecords(office.records, Reader.of(office.ayla()));
        return others.add(record, types.get(record).page(record, namer), seen, namer);
    }

    private static List<DrawnInProse> drawings(RecordPage page) {
        return page.in(Block.Part.PASSAGES).stream()
                .flatMap(block -> ((BoundSection) block).drawings().stream())
                .toList();
    }

    @Test
    void aNumberIsDrawnMonthByMonthInTheLanguageOfThePageWithItsRecordsBehindIt() {
        detention("Ұстау — наурыз", "1746-03-04");
        detention("Задержание в марте", "1746-03-20");
        detention("Ұстау — мамыр", "1746-05-02");
        detention("Бір кезде", "1746");
        RecordRef update =
                office.draft(written("Было так.\n\n[](<count:kind:incident during:1746-03/1746-05 by:month>)"));

        assertThat(drawings(page(update, "en"))).singleElement().satisfies(drawn -> {
            assertThat(drawn.title()).isEqualTo("Incidents by month");
            assertThat(drawn.inWords())
                    .isEqualTo("March 1746: between 2 and 3; April 1746: between 0 and 1; May 1746: between 1 and 2");
            assertThat(drawn.note()).isEqualTo("1 record may lie outside of the time, and counts as perhaps.");
        });
        assertThat(drawings(page(update, "ru"))).singleElement().satisfies(drawn -> {
            assertThat(drawn.title()).isEqualTo("Инциденты по месяцам");
            assertThat(drawn.inWords())
                    .isEqualTo("Март 1746 года: от 2 до 3; Апрель 1746 года: от 0 до 1; Май 1746 года: от 1 до 2");
        });
        assertThat(page(update, "en").in(Block.Part.NUMBERS))
                .singleElement()
                .isInstanceOfSatisfying(
                        NumberInText.class,
                        number -> assertThat(number.follows().from()).hasSize(4));
    }

    @Test
    void aNumberIsDrawnByTwoBreakdownsAsCellsAndByQuarterAsBars() {
        detention("Ұстау — ақпан", "1713-02-04");
        detention("Задержание весной", "1713-03/1713-05");
        RecordRef update =
                office.draft(written("[](<count:kind:incident during:1713-01/1713-06 by:acts by:quarter>)\n\n"
                        + "[](<count:kind:incident during:1713-01/1713-06 by:quarter>)"));
        assertThat(rules(update)).isEmpty();
        List<DrawnInProse> drawn = drawings(page(update, "en"));
        assertThat(drawn.getFirst().title()).isEqualTo("Incidents by acts and quarter");
        assertThat(drawn.getFirst().inWords())
                .isEqualTo("Detention: 1713, quarter 1: between 1 and 2; 1713, quarter 2: between 0 and 1");
        assertThat(drawn.getFirst().note())
                .isEqualTo(
                        "1 record belongs to no single column for certain; it counts as perhaps in each in which it may lie.");
        assertThat(Objects.requireNonNull(drawn.getFirst().chart()).wide().words().stream()
                        .map(Chart.Lettering::words))
                .contains("1713", "Q1", "Q2", "1–2", "0–1");
        assertThat(drawn.getLast().title()).isEqualTo("Incidents by quarter");
        assertThat(drawn.getLast().inWords())
                .isEqualTo("1713, quarter 1: between 1 and 2; 1713, quarter 2: between 0 and 1");
        assertThat(drawings(page(update, "kk")).getFirst().title()).isEqualTo("Оқиғалар: әрекеттер және тоқсан");
        assertThat(drawings(page(update, "ru")).getLast().inWords()).startsWith("1-й квартал 1713 года: от 1 до 2");
    }

    @Test
    void aNumberIsDrawnPlaceByPlaceWithADotForEachTownAndALineForEveryPlace() {
        RecordRef town = place("Өскемен-Тест", "CITY", Map.of("latitude", "49.95", "longitude", "82.61"));
        RecordRef square = place("Площадь «Ұлан»", "VENUE", Map.of("within", List.of(Map.of("place", town.address()))));
        RecordRef other = place("Жезді-Тест", "VILLAGE", Map.of("latitude", "48.06", "longitude", "67.06"));
        RecordRef region = place("Тест облысы", "REGION", Map.of("latitude", "48.0", "longitude", "67.0"));
        detentionAt("Ұстау — қалада", town, Map.of());
        detentionAt("Задержание на площади", square, Map.of());
        detentionAt("Ұстау — ауылда", other, Map.of());
        detentionAt("Ұстау — облыста", region, Map.of());
        detentionAt("Ұстау — болжам", other, Map.of("placeInferred", "Ол сонда тұрады."));
        detention("Ұстау — жері белгісіз", "1749-03-05");
        RecordRef update = office.draft(written("[](<count:kind:incident during:1749 by:place>)"));
        assertThat(rules(update)).isEmpty();
        assertThat(drawings(page(update, "en"))).singleElement().satisfies(drawn -> {
            assertThat(drawn.title()).isEqualTo("Incidents by place");
            assertThat(drawn.inWords())
                    .startsWith(town + ": 2; ")
                    .contains(other + ": 1")
                    .contains(region + ": 1")
                    .doesNotContain(square.address());
            assertThat(drawn.note())
                    .startsWith(
                            "Of 2 records no place is told, or only one that we infer; they stand on no dot. 1 place of the table has no dot:");
            Chart.Sheet sheet = Objects.requireNonNull(drawn.chart()).wide();
            assertThat(sheet.dots()).hasSize(2);
            assertThat(sheet.ground()).startsWith("M");
            assertThat(sheet.words().stream().map(Chart.Lettering::words))
                    .containsExactlyInAnyOrder(town + " 2", other + " 1");
        });
        assertThat(drawings(page(update, "kk")))
                .singleElement()
                .satisfies(drawn -> assertThat(drawn.title()).isEqualTo("Оқиғалар, жерлер бойынша"));
    }

    @Test
    void aCaseHasNoPlaceAndIsDrawnOnNoMap() {
        RecordRef update = office.draft(written("[](<count:kind:proceeding by:place>)"));
        assertThat(rules(update)).isNotEmpty();
    }

    @Test
    void whatADefinitionComparesIsDrawnBesideThePeriodBefore() {
        detention("Ұстау — қаңтар", "1747-01-04");
        detention("Ұстау — шілде", "1747-07-04");
        detention("Ұстау — тамыз", "1747-08-04");
        RecordRef update = office.draft(
                written("[](<count:kind:incident during:1747-07/1747-12 before:1747-01/1747-06 by:acts>)"));
        assertThat(drawings(page(update, "en")))
                .singleElement()
                .satisfies(drawn -> assertThat(drawn.inWords()).contains("Detention: 2; in the period before: 1"));
    }

    @Test
    void theDrawingOfACaseStandsInAnUpdateUnderItsCaption() {
        RecordRef proceeding = proceeding();
        RecordRef update = office.draft(written("[Ең ұзақ іс](%s#drawing)".formatted(proceeding)));
        assertThat(rules(update)).isEmpty();
        assertThat(drawings(page(update, "kk"))).singleElement().satisfies(drawn -> {
            assertThat(drawn.title()).isEqualTo("Ең ұзақ іс");
            assertThat(drawn.lanes()).isNotNull();
        });
    }

    @Test
    void aDrawingOfACaseThatWasTakenFromThePublicIsRefusedAtApprovalAndNobodyCanSayThatItIsRight() {
        RecordRef proceeding = proceeding();
        RecordRef update = office.draft(written("[Іс](%s#drawing)".formatted(proceeding)));
        office.closed(proceeding);
        assertThat(rules(update)).contains(SentenceRule.DRAWING);
        assertThat(SentenceRule.DRAWING.mayBeRight()).isFalse();
        assertThatThrownBy(() -> office.acceptedBy(office.rada(), update)).isInstanceOf(DeedRefused.class);
    }

    @Test
    void aRecordThatMovesToAnotherMonthMakesItsDrawingStaleAndNothingElse() {
        RecordRef moved = detention("Ұстау — қазан", "1748-10-04");
        detention("Ұстау — қараша", "1748-11-04");
        String count = "count:kind:incident during:1748";
        RecordRef update = office.accepted(written("[](<%s>) рет.\n\n[](<%s by:month>)".formatted(count, count)));
        assertThat(stale.list(Reader.of(office.rada())).stream()
                        .filter(one -> one.edition().address().equals(update)))
                .isEmpty();
        office.amended(moved, incident("Ұстау — қазан", "1748-12-05"));
        assertThat(stale.list(Reader.of(office.rada())).stream()
                        .filter(one -> one.edition().address().equals(update)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.binding().isDrawn()).isTrue();
                    assertThat(one.moved().changed()).containsExactly(moved);
                });
    }

    @Test
    void theDrawingOfACaseIsStaleOnceItsRecordIsWithheld() {
        RecordRef proceeding = proceeding();
        RecordRef update = office.accepted(written("[Іс](%s#drawing)".formatted(proceeding)));
        office.closed(proceeding);
        assertThat(stale.list(Reader.of(office.rada())).stream()
                        .filter(one -> one.edition().address().equals(update)))
                .singleElement()
                .satisfies(one -> assertThat(one.after()).isNull());
    }

    @Test
    void aListThatIsNarrowedIsDrawnRecordByRecordAndWhatIsLessSureFaintly() {
        RecordRef first = detention("Ұстау — бірінші", "1750-03-04");
        RecordRef second = detention("Задержание, второе", "1750-03-20");
        RecordRef perhaps = detention("Бір кезде, 1750", "1750");
        RecordRef never = detention("Күні белгісіз", "");
        RecordRef update =
                office.draft(written("[](<count:kind:incident acts:detention during:1750-03/1750-05 by:record>)"));
        assertThat(rules(update)).isEmpty();
        assertThat(drawings(page(update, "en"))).singleElement().satisfies(drawn -> {
            assertThat(drawn.title()).isEqualTo("Incidents in time");
            assertThat(drawn.rows())
                    .containsExactly(
                            new DrawnInProse.Row(perhaps.address(), "1750"),
                            new DrawnInProse.Row(first.address(), "4 March 1750"),
                            new DrawnInProse.Row(second.address(), "20 March 1750"),
                            new DrawnInProse.Row(never.address(), "no day is told"));
            assertThat(Objects.requireNonNull(drawn.lanes()).bars())
                    .extracting(Lanes.LaneBar::weight)
                    .containsExactly(1, 3, 3);
            assertThat(drawn.note())
                    .contains("2 records may lie outside of the time and are drawn faintly.")
                    .contains("What is drawn faintly is told less surely");
        });
        assertThat(drawings(page(update, "ru")))
                .singleElement()
                .satisfies(drawn -> assertThat(drawn.title()).isEqualTo("Инциденты во времени"));
        assertThat(drawings(page(update, "kk")))
                .singleElement()
                .satisfies(drawn -> assertThat(drawn.title()).isEqualTo("Оқиғалар, уақыт бойынша"));
    }

    private RecordRef againstOfficials(String title, Map<String, String> steps) {
        return office.accepted(officials(title, steps));
    }

    private Proceeding officials(String title, Map<String, String> steps) {
        return office.body(
                Proceeding.class,
                Map.of(
                        "title",
                        title,
                        "kind",
                        "OFFICIALS",
                        "steps",
                        new TreeMap<>(steps)
                                .entrySet().stream()
                                        .map(step -> Map.of("kind", step.getKey(), "when", step.getValue()))
                                        .toList()));
    }

    @Test
    void howFarCasesAgainstOfficialsCameIsDrawnAsTheirRegisterDrawsItAndIsStaleWhenOneCameFurther() {
        againstOfficials("Дело «Шеген»", Map.of("CHARGED", "1751-02-10"));
        RecordRef further = againstOfficials("«Сенек» ісі", Map.of("CHARGED", "1751-03-10"));
        String funnel = "count:register:officials asof:1752-01-01 by:stage";
        RecordRef update = office.accepted(written("[](<%s>)".formatted(funnel)));
        assertThat(drawings(page(update, "en"))).singleElement().satisfies(drawn -> {
            assertThat(drawn.title()).isEqualTo("Accountability of officials: how far cases came");
            assertThat(drawn.rows()).extracting(DrawnInProse.Row::figure).containsOnly("2");
            assertThat(Objects.requireNonNull(drawn.chart()).wide().marks())
                    .hasSize(drawn.rows().size());
            assertThat(drawn.note()).startsWith("A case counts in every stage up to the furthest");
        });
        assertThat(stale(update)).isEmpty();
        office.amended(further, officials("«Сенек» ісі", Map.of("CHARGED", "1751-03-10", "CONVICTED", "1751-06-10")));
        assertThat(stale(update)).singleElement().satisfies(one -> {
            assertThat(one.binding().isDrawn()).isTrue();
            assertThat(one.moved().changed()).containsExactly(further);
        });
    }

    @Test
    void aRegisterThatDrawsNoStagesIsNotDrawn() {
        RecordRef update = office.draft(written("[](<count:register:deprived asof:1752-01-01 by:stage>)"));
        assertThat(rules(update)).isNotEmpty();
        assertThat(drawings(page(update, "en"))).isEmpty();
    }

    private List<StaleSentence> stale(RecordRef update) {
        return stale.list(Reader.of(office.rada())).stream()
                .filter(one -> one.edition().address().equals(update))
                .toList();
    }

    @Test
    void aTownThatLiesElsewhereMakesItsMapStaleAndNoOtherDrawing() {
        Map<String, Object> there = Map.of("latitude", "47.10", "longitude", "51.90");
        RecordRef town = place("Доссор-Тест", "VILLAGE", there);
        detentionAt("Ұстау — Доссорда", town, Map.of("when", "1753-03-04"));
        String count = "count:kind:incident during:1753";
        RecordRef update = office.accepted(written("[](<%s by:place>)\n\n[](<%s by:month>)".formatted(count, count)));
        assertThat(stale(update)).isEmpty();
        office.amended(
                town,
                office.body(
                        Place.class,
                        Map.of(
                                "names",
                                List.of(Map.of("text", "Доссор-Тест")),
                                "kind",
                                "VILLAGE",
                                "latitude",
                                "47.52",
                                "longitude",
                                "52.98")));
        assertThat(stale(update)).singleElement().satisfies(one -> {
            assertThat(one.binding().destination()).endsWith("by:place");
            assertThat(one.moved().changed()).containsExactly(town);
        });
    }
}
