package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The stretches of days say the same as the legal status of every day; the cast is invented. */
class StretchesTest {

    @Property(tries = 2000)
    void theRowsOfADayAreTheLegalStatusOfThatDay(
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

    /** The first day of which a state is told is not taken for the day on which it began. */
    @Test
    void aStateOfWhoseBeginningNoFirstDayIsToldHasNone() {
        List<StatusRow> rows = Stretches.of(CasesOfTheCast.withSteps(CaseSteps.of(List.of(
                Map.of("kind", "ACT", "when", "2022-01-04"),
                Map.of("kind", "CHARGED", "when", "../2022-06", "infers", List.of("WHEN")),
                Map.of("kind", "REMANDED", "when", "2022-07-05")))));

        assertThat(rows.stream().map(row -> row.from() + ": " + row.stateFrom() + " to " + row.stateTo()))
                .containsExactly(
                        "2022-01-04: null to 2022-06-30",
                        "2022-06-30: null to 2022-06-30",
                        "2022-07-05: 2022-07-05 to 2022-07-05");
        assertThat(rows.getFirst().hedges()).contains("state_since=inferred");
        assertThat(rows.getLast().hedges()).doesNotContain("state_since");
    }

    @Property
    void noStateIsToldBeforeTheFirstDayOnWhichItCanHaveBegunAndThatIsADayThatAStepNames(
            @ForAll("proceedings") Proceeding proceeding) {
        Set<LocalDate> days = proceeding.steps().stream()
                .flatMap(step -> Stream.ofNullable(step.when()))
                .flatMap(when -> when.earliest().stream())
                .collect(Collectors.toSet());
        assertThat(Stretches.of(proceeding)).allSatisfy(row -> {
            assertThat(row.stateFrom() == null || days.contains(row.stateFrom()))
                    .isTrue();
            assertThat(row.stateFrom() == null || !row.from().isBefore(row.stateFrom()))
                    .isTrue();
        });
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
