package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.PartialDate;

/** No day is told of more than follows: nothing before the case begins, and of a step that only has a last day nothing before its act. */
class ToldFromTest {

    @Property(tries = 2000)
    void nothingIsSaidOfAnybodyBeforeTheFirstDayThatTheCaseNames(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        Optional<LocalDate> first = proceeding.steps().stream()
                .filter(step -> !step.possible())
                .flatMap(step -> Stream.ofNullable(step.when()))
                .flatMap(date -> date.firstNamed().stream())
                .min(LocalDate::compareTo);
        if (first.filter(day::isBefore).isEmpty()) {
            return;
        }
        for (LegalStatus status : LegalStatus.of(proceeding, day)) {
            assertThat(status.possible()).hasSize(1).allSatisfy(state -> {
                assertThat(state.liberty()).isEqualTo(Liberty.NOT_TOLD);
                assertThat(state.stage()).isEqualTo(Stage.NOT_KNOWN);
                assertThat(state.reached()).isNull();
            });
        }
        assertThat(Stretches.of(proceeding))
                .noneMatch(row -> !row.from().isAfter(day) && row.to().isAfter(day));
    }

    @Property(tries = 2000)
    void whateverSurelyHappenedIsToldAndOnlyWhatCanHaveHappenedIs(@ForAll("proceedings") Proceeding proceeding) {
        for (Placed placed : Timeline.of(proceeding).happenedInPlace()) {
            LocalDate from = placed.toldFrom();
            if (from != null && placed.latest() != null) {
                assertThat(from).as("%s", placed).isBeforeOrEqualTo(placed.latest());
            }
            if (from != null && placed.earliest() != null) {
                assertThat(from).as("%s", placed).isAfterOrEqualTo(placed.earliest());
            }
        }
    }

    @Property(tries = 2000)
    void whatOnlyHasALastDayIsNotToldBeforeTheActAfterWhichItWasTold(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate acted) {
        List<Step> told = Stream.concat(
                        Stream.of(Step.of(StepKind.ACT, PartialDate.of(acted)).withKey("act")),
                        proceeding.steps().stream())
                .filter(step -> step.kind() != StepKind.ACT || "act".equals(step.key()))
                .toList();
        for (Placed placed : Timeline.of(proceeding.withSteps(told)).happenedInPlace()) {
            PartialDate when = placed.step().when();
            boolean inOrder = placed.place() != null && placed.place().isAfter(acted);
            if (when != null && when.earliest().isEmpty() && inOrder) {
                assertThat(placed.perhapsBy(acted.minusDays(1)))
                        .as("%s", placed)
                        .isFalse();
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
