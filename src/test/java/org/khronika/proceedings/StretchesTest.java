package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The stretches of days say the same as the legal status of every day; the cast is invented. */
class StretchesTest {

    @Property(tries = 2000)
    void theRowsOfADayAreTheStandingOfThatDay(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        List<StatusRow> rows = Stretches.of(proceeding).stream()
                .filter(row -> !row.from().isAfter(day) && row.to().isAfter(day))
                .toList();
        assertThat(Told.by(rows)).isEqualTo(Told.by(proceeding, day));
    }

    @Property
    void stretchesOfOneOfTheAccusedNeverOverlapButAsPossibilities(@ForAll("proceedings") Proceeding proceeding) {
        List<StatusRow> rows = Stretches.of(proceeding);
        for (StatusRow one : rows) {
            assertThat(one.from()).isBefore(one.to());
            for (StatusRow other : rows) {
                if (one.subject() == other.subject()
                        && one.from().isBefore(other.to())
                        && other.from().isBefore(one.to())) {
                    assertThat(other.from()).isEqualTo(one.from());
                    assertThat(other.alternatives()).isEqualTo(one.alternatives());
                }
            }
        }
    }

    @Provide
    Arbitrary<Proceeding> proceedings() {
        return RandomCases.proceedings();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomCases.days();
    }
}
