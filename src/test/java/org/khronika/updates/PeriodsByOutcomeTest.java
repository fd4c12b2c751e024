package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.applications.Application;
import org.khronika.assemblies.Assembly;
import org.khronika.incidents.Incident;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.updates.PeriodComparison.Compared;
import org.khronika.updates.PeriodComparison.Row;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Two periods are compared by what came of detentions, cases, assemblies, requests and attempts, what is told of them only allegedly and what came late apart. The years are of no other test. */
@DatabaseTest
class PeriodsByOutcomeTest {

    private static final Language ENGLISH = Language.english();

    @Autowired
    Office office;

    @Autowired
    PeriodComparison comparison;

    private void detained(String when, String then, String certainty) {
        office.accepted(office.body(
                Incident.class,
                Map.of(
                        "title",
                        "Ұстау «" + when + "»",
                        "kind",
                        "SINGLE",
                        "when",
                        when,
                        "certainty",
                        certainty,
                        "acts",
                        List.of("DETENTION"),
                        "sourceClaims",
                        List.of(Map.of("speaker", "Адвокат", "states", "Ұсталды.", "assessment", "DISPUTED")),
                        "detentions",
                        List.of(Map.of("how", "TAKEN", "then", then)))));
    }

    private Stored<Update> update(String period) {
        RecordRef address = office.accepted(
                office.body(Update.class, Map.of("title", "Шолу: " + period, "period", period, "lead", "Кіріспе.")));
        return office.records.get(address, Update.class, Reader.of(office.ayla()));
    }

    private List<String> outcomes(Stored<Update> update) {
        return outcomes(update, "detentions-then");
    }

    private List<String> outcomes(Stored<Update> update, String code) {
        Compared compared = comparison.of(update, ENGLISH).orElseThrow();
        return compared.tables().stream()
                .filter(table -> table.code().equals(code))
                .flatMap(table -> table.rows().stream())
                .map(PeriodsByOutcomeTest::said)
                .toList();
    }

    private static String said(Row row) {
        return "%s: %s, before %s, late %d"
                .formatted(
                        row.what().in(ENGLISH),
                        row.now().in(ENGLISH),
                        row.before().in(ENGLISH),
                        row.late());
    }

    @Test
    void whatCameOfDetentionsIsComparedAndWhatCameLateStandsApart() {
        detained("1751-03-02", "RELEASED", "REPORTED");
        detained("1751-04-11", "FINED", "REPORTED");
        update("1751");
        detained("1751-12-30", "FINED", "REPORTED");
        detained("1752-02-01", "RELEASED", "REPORTED");
        detained("1752-05", "RELEASED", "REPORTED");
        detained("1752-12/1753-01", "FINED", "REPORTED");
        Stored<Update> now = update("1752");

        assertThat(comparison.of(now, ENGLISH).orElseThrow().before().in(ENGLISH))
                .isEqualTo("1751");
        assertThat(outcomes(now))
                .containsExactly("released: 2, before 1, late 0", "fined: between 0 and 1, before 1, late 1");
    }

    @Test
    void whatIsToldOnlyAllegedlyIsARowOfItsOwn() {
        detained("1761-03-02", "STILL_HELD", "REPORTED");
        update("1761");
        detained("1762-03-02", "STILL_HELD", "ALLEGED");
        Stored<Update> now = update("1762");

        assertThat(comparison.of(now, ENGLISH).orElseThrow().before().in(ENGLISH))
                .isEqualTo("1761");
        assertThat(outcomes(now))
                .containsExactly(
                        "still held when last heard of: 0, before 1, late 0",
                        "still held when last heard of, allegedly: 1, before 0, late 0");
    }

    private static Map<String, Object> step(String kind, String when) {
        return Map.of("kind", kind, "when", when);
    }

    private void tried(String title, Object... steps) {
        office.accepted(
                office.body(Proceeding.class, Map.of("title", title, "kind", "CRIMINAL", "steps", List.of(steps))));
    }

    @Test
    void casesStandByWhatTheyHadComeToOnTheLastDayOfEachPeriod() {
        tried("«Бірінші» ісі", step("CHARGED", "1771-02-01"), step("CONVICTED", "1771-05-01"));
        tried("«Қайтыс болған» ісі", step("CHARGED", "1771-02-01"), step("DIED", "1771-06-01"));
        tried("Дело второе", step("CHARGED", "1771-02-01"), step("ACQUITTED", "1772-05-01"));
        update("1771");
        tried("Дело третье", step("CHARGED", "1771-03-01"), step("CASE_CLOSED", "1771-12/1772-02"));
        tried("«Төртінші» ісі", step("CHARGED", "1772-03-01"), step("CONVICTED", "1772-06"));
        Map<String, Object> hearsay = Map.of("kind", "CONVICTED", "when", "1772-07-01", "certainty", "SECOND_HAND");
        tried("Дело пятое", step("CHARGED", "1772-03-01"), hearsay);
        Stored<Update> now = update("1772");

        assertThat(outcomes(now, "cases-outcome"))
                .containsExactly(
                        "closed: between 0 and 1, before 0, late 1",
                        "convicted: 1, before 1, late 0",
                        "convicted, reportedly: 1, before 0, late 0",
                        "acquitted: 1, before 0, late 0",
                        "not decided on that day, as far as we know: 0, before 1, late 1");
    }

    private void gathered(String when, String course, String decision) {
        office.accepted(office.body(
                Assembly.class,
                Map.of(
                        "title",
                        "Жиын «" + when + "»",
                        "kind",
                        "ONE",
                        "when",
                        when,
                        "course",
                        course,
                        "requests",
                        List.of(Map.of("decision", decision, "decidedOn", when)))));
    }

    @Test
    void assembliesStandByWhatBecameOfThemAndRequestsByTheAnswer() {
        gathered("1781-02-01", "HELD", "ALLOWED");
        update("1781");
        gathered("1781-11-01", "BROKEN_UP", "REFUSED");
        gathered("1782-02-01", "BROKEN_UP", "REFUSED");
        gathered("1782-12/1783-01", "HELD", "REFUSED");
        Stored<Update> now = update("1782");

        assertThat(outcomes(now, "course"))
                .containsExactly("Held: between 0 and 1, before 1, late 0", "Held and broken up: 1, before 0, late 1");
        assertThat(outcomes(now, "requests-outcome"))
                .containsExactly("Allowed as asked: 0, before 1, late 0", "Refused: between 1 and 2, before 0, late 1");
    }

    @Test
    void attemptsStandByTheAnswerWithTheDistanceThatTheirSourceKeeps() {
        office.accepted(office.body(
                Application.class,
                Map.of(
                        "title",
                        "«Жаңа Арна» партиясын тіркеу",
                        "kind",
                        "PARTY",
                        "attempts",
                        List.of(
                                Map.of("n", 1, "last", 10, "answer", "RETURNED", "answered", "1791"),
                                Map.of("n", 11, "answer", "REFUSED", "answered", "1792-03-01"),
                                Map.of(
                                        "n",
                                        12,
                                        "answer",
                                        "REFUSED",
                                        "answered",
                                        "1792-05-01",
                                        "certainty",
                                        "SECOND_HAND"),
                                Map.of(
                                        "n",
                                        13,
                                        "filed",
                                        "1791-11-01",
                                        "answer",
                                        "REFUSED",
                                        "answered",
                                        "1792-09-01")))));
        update("1791");
        Stored<Update> now = update("1792");

        assertThat(outcomes(now, "applications-outcome"))
                .containsExactly(
                        "returned: 0, before 10, late 0",
                        "refused: 2, before 0, late 0",
                        "refused, reportedly: 1, before 0, late 0",
                        "not answered yet, as far as is known: 0, before 1, late 0");
    }
}
