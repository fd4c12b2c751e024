package org.khronika.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The title of the months says what the bars show. */
class MonthChartTest {

    @Test
    void monthsWithAsManyIncidentsAreAllNamed() {
        Map<YearMonth, Long> counts = Map.of(
                YearMonth.of(2022, 1), 7L,
                YearMonth.of(2022, 9), 3L,
                YearMonth.of(2022, 11), 7L);

        assertThat(MonthChart.finding(new TreeMap<>(counts)).english())
                .isEqualTo(
                        "Most records of single incidents surely in one month: 7, in January 2022 and in November 2022");
    }

    @Test
    void oneMonthIsNamedAlone() {
        assertThat(MonthChart.finding(new TreeMap<>(Map.of(YearMonth.of(2022, 9), 3L, YearMonth.of(2022, 8), 1L)))
                        .english())
                .isEqualTo("Most records of single incidents surely in one month: 3, in September 2022");
    }

    @Test
    void withoutAMonthNothingIsTheMost() {
        assertThat(MonthChart.finding(new TreeMap<>()).english())
                .isEqualTo("No incident with a known month is on record");
    }
}
