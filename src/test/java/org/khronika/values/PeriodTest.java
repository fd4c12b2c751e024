package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 20);

    @Property
    void aPeriodHasAsManyDaysAsThereAreFromItsFirstToItsLast(@ForAll @IntRange(max = 20) int days) {
        var period = new Period(DAY, DAY.plusDays(days));

        assertThat(period.days()).isEqualTo(daysOf(period).count());
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
