package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 20);

    @Property
    void overlapIsSymmetricAndSharesADay(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 10) int days,
            @ForAll @IntRange(max = 20) int otherFrom,
            @ForAll @IntRange(max = 10) int otherDays) {
        var one = new Period(DAY.plusDays(from), DAY.plusDays(from + days));
        var other = new Period(DAY.plusDays(otherFrom), DAY.plusDays(otherFrom + otherDays));
        boolean shared = daysOf(one).anyMatch(other::contains);

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
        assertThat(one.days()).isEqualTo(daysOf(one).count());
    }

    @Test
    void monthsAndYearsEndOnTheirLastDay() {
        assertThat(Period.of(YearMonth.of(2024, 2))).hasToString("2024-02-01/2024-02-29");
        assertThat(Period.of(Year.of(2022))).hasToString("2022-01-01/2022-12-31");
        assertThat(Period.of(DAY).days()).isEqualTo(1);
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
                .withMessage("Expected a period that ends on or after its first day,"
                        + " found one from 2022-02-20 to 2022-02-19.");
    }

    private static Stream<LocalDate> daysOf(Period period) {
        return period.first().datesUntil(period.last().plusDays(1));
    }
}
