package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.updates.PeriodComparison.Compared;
import org.khronika.updates.PeriodComparison.Row;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Two periods are compared by what came of detentions, what is told of them only allegedly and what came late apart. The years are of no other test. */
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
                        "accounts",
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
        Compared compared = comparison.of(update, ENGLISH).orElseThrow();
        return compared.tables().stream()
                .filter(table -> table.code().equals("detentions-then"))
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
}
