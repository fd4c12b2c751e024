package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.Chart;
import org.khronika.pages.DrawnInProse;
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
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A drawing in an update is drawn from what its reader may see, refused where releases could not show it, and stale when its records change. */
@DatabaseTest
@Import(Office.class)
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
        answers.put("when", when);
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
        answers.put("when", "1749-03-04");
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
        return others.add(record, types.get(record).page(record, namer), Reader.of(office.ayla()), namer);
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
                    assertThat(one.changed()).containsExactly(moved);
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
}
