package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Chart;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;

/** A day of the calendar says how many were surely detained on it, and no more than its sources. The cast is invented. */
class DetentionCalendarTest {

    private static int number;

    private static Stored<?> detained(String when, String howMany, String certainty) {
        Map<String, Object> held = new HashMap<>(Map.of("how", "TAKEN"));
        if (!howMany.isEmpty()) {
            held.put("howMany", howMany);
        }
        return Kept.of(
                "KZ-I-2022-10000" + ++number,
                Incident.class,
                Map.of(
                        "title",
                        "Ұсталғандар – «Шымшық» алаңы",
                        "when",
                        when,
                        "certainty",
                        certainty,
                        "acts",
                        List.of("DETENTION"),
                        "detentions",
                        List.of(held)));
    }

    private static RegisterPage page(Stored<?>... incidents) {
        return new DetentionsRegister().on(List.of(incidents), Scope.on(LocalDate.of(2023, 3, 27)), new PlainNamer());
    }

    private static List<String> figures(Chart.Sheet sheet) {
        return sheet.words().stream()
                .filter(words -> words.look().matches("(full|less|tiny).*"))
                .map(Chart.Lettering::words)
                .toList();
    }

    @Test
    void whatIsOfOneDayStandsInItAndAllElseUnderItWithItsSpanAndNumber() {
        RegisterPage page = page(
                detained("2022-11-20", "=4", "REPORTED"),
                detained("2022-11-20", ">12", "REPORTED"),
                detained("2022-11-21?", "=3", "REPORTED"),
                detained("2022-11", "=7", "REPORTED"),
                detained("2022-11-22", "=2", "ALLEGED"));
        RegisterPage.Grid days = page.grids().getFirst();
        RegisterPage.Grid others = page.grids().get(1);
        Chart chart = Objects.requireNonNull(days.chart());

        assertThat(days.rows()).containsExactly(List.of("20 November 2022", "2", "more than 16"));
        assertThat(figures(chart.wide())).containsExactly("17+");
        assertThat(figures(chart.narrow())).containsExactly("17+");
        assertThat(others.rows()).extracting(List::getLast).containsExactlyInAnyOrder("3", "7", "2");
        assertThat(others.rows()).extracting(List::getFirst).contains("November 2022");
        assertThat(chart.note())
                .endsWith("Three incidents are of no one day or told less surely, and stand in the second table.");
        assertThat(days.behind(0)).hasSize(2);
    }

    @Test
    void anIncidentOfSeveralDetentionsOnNoOneDayIsOneIncidentAsInTheTable() {
        Stored<?> two = Kept.of(
                "KZ-I-2022-200001",
                Incident.class,
                Map.of(
                        "title",
                        "Екі топ ұсталды",
                        "when",
                        "2022-11",
                        "certainty",
                        "REPORTED",
                        "acts",
                        List.of("DETENTION"),
                        "detentions",
                        List.of(Map.of("how", "TAKEN", "howMany", "=4"), Map.of("how", "TAKEN", "howMany", "=3"))));
        RegisterPage page = page(detained("2022-11-20", "=4", "REPORTED"), two);

        assertThat(page.grids().get(1).rows()).containsExactly(List.of("November 2022", "Reported", "1", "7"));
        assertThat(Objects.requireNonNull(page.grids().getFirst().chart()).note())
                .endsWith("One incident is of no one day or told less surely, and stands in the second table.");
    }

    @Test
    void aDayWithoutANumberIsHatchedAndSaysSo() {
        Chart none = Objects.requireNonNull(
                page(detained("2022-11-20", "", "REPORTED")).grids().getFirst().chart());
        Chart some = Objects.requireNonNull(
                page(detained("2022-11-20", "", "REPORTED"), detained("2022-11-20", "=4", "REPORTED"))
                        .grids()
                        .getFirst()
                        .chart());

        assertThat(figures(none.wide())).containsExactly("?");
        assertThat(figures(some.wide())).containsExactly("4+");
        assertThat(List.of(none.wide(), none.narrow(), some.wide(), some.narrow()))
                .allMatch(sheet ->
                        sheet.marks().stream().anyMatch(mark -> mark.look().equals("hatch")));
    }

    @Test
    void aDayLeadsToItsLineInTheTable() {
        RegisterPage page = page(detained("2022-12-16", "=14", "REPORTED"));
        RegisterPage.Grid days = page.grids().getFirst();

        assertThat(Objects.requireNonNull(days.chart()).wide().marks())
                .filteredOn(mark -> !mark.href().isEmpty())
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.href())
                            .isEqualTo("#"
                                    + RegisterPage.anchor(days.caption() + " "
                                            + days.rows().getFirst().getFirst()));
                    assertThat(mark.says()).isEqualTo("16 December 2022: 14");
                });
    }

    @Test
    void withoutADayThereIsNoCalendar() {
        assertThat(page(detained("2022-11", "=7", "REPORTED")).grids()).allMatch(grid -> grid.chart() == null);
    }
}
