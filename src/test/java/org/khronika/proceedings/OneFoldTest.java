package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Derived;
import org.khronika.records.RecordPage.Bar;
import org.khronika.values.PartialDate;

/**
 * Headline, drawing, tables, registers and deadlines say the same of everybody, for random steps of every kind with dates of every
 * kind, on any day. The cast is invented.
 */
class OneFoldTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final CaseRules RULES = CaseRules.pack();
    private static final Set<DueKind> OF_A_MEASURE = Set.of(
            DueKind.DETENTION_ENDS,
            DueKind.TERM_ENDS,
            DueKind.EXTENSION_NEEDED,
            DueKind.LONGEST_TERM_ENDS,
            DueKind.ARREST_ENDS);

    @Property(tries = 3000)
    void nobodyWhoDiedIsHeldAnywhere(@ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (Standing standing : Standing.of(proceeding, day)) {
            for (PersonState state : standing.possible()) {
                if (died(standing, proceeding, day)) {
                    assertThat(state.liberty()).as(state.words()).isEqualTo(Liberty.DEAD);
                    assertThat(state.words()).containsIgnoringCase("died");
                }
            }
        }
    }

    /** Whether a step by which they died is surely among those of the state. */
    private static boolean died(Standing standing, Proceeding proceeding, LocalDate day) {
        return Timeline.of(proceeding).happenedInPlace().stream()
                .anyMatch(placed -> placed.step().kind() == StepKind.DIED
                        && placed.surelyBy(day)
                        && standing.subject().isIn(placed.step()));
    }

    @Property(tries = 3000)
    void theHeadlineSaysWhereTheyAreHeld(@ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (Standing standing : Standing.of(proceeding, day)) {
            for (PersonState state : standing.possible()) {
                if (state.judgment() == null) {
                    assertThat(says(state.words(), "n pre-trial detention"))
                            .as(state.words())
                            .isEqualTo(state.liberty() == Liberty.REMANDED);
                    assertThat(says(state.words(), "nder house arrest"))
                            .as(state.words())
                            .isEqualTo(state.liberty() == Liberty.HOUSE_ARREST);
                }
                assertThat(says(state.words(), "do not say whether"))
                        .as(state.words())
                        .isEqualTo(state.liberty().isOpen());
                if (state.judgment() == null) {
                    assertThat(says(state.words(), "onvicted") && !says(state.words(), "quashed"))
                            .as("No judgment stands: " + state.words())
                            .isFalse();
                }
            }
        }
    }

    private static boolean says(String words, String part) {
        return words.contains(part);
    }

    @Property(tries = 3000)
    void theDrawingShowsExactlyWhatTheStandingGives(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        Timeline timeline = Timeline.of(proceeding);
        for (Standing standing : Standing.of(proceeding, day)) {
            Timeline own = timeline.where(placed -> standing.subject().isIn(placed.step()));
            Set<Liberty> stands = standing.possible().stream()
                    .map(PersonState::liberty)
                    .filter(liberty -> liberty != Liberty.FREE && liberty != Liberty.DEAD)
                    .collect(Collectors.toSet());
            for (LocalDate drawnTo : List.of(day, day.plusDays(40))) {
                assertThat(LanesDrawing.measures(own, BEGIN, drawnTo).stream()
                                .filter(run -> covers(run.from(), run.to(), day))
                                .map(run -> run.what().liberty())
                                .collect(Collectors.toSet()))
                        .isEqualTo(stands);
            }
            assertThat(LanesDrawing.stages(own, BEGIN, day).stream()
                            .filter(run -> covers(run.from(), run.to(), day))
                            .map(LanesDrawing.Run::what))
                    .allMatch(stage -> standing.possible().stream().anyMatch(state -> state.stage() == stage));
        }
    }

    @Property(tries = 2000)
    void nothingIsDrawnThatNoStandingGives(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        List<Bar> bars = LanesDrawing.of(proceeding, day, "finding").stream()
                .flatMap(lanes -> lanes.bars().stream())
                .filter(bar -> !bar.lane().equals("Charges") && covers(bar.from(), bar.to(), day))
                .toList();
        boolean measured = Standing.of(proceeding, day).stream()
                .flatMap(standing -> standing.possible().stream())
                .anyMatch(state -> state.liberty() != Liberty.FREE && state.liberty() != Liberty.DEAD);
        if (LanesDrawing.of(proceeding, day, "finding").isPresent()) {
            assertThat(bars.stream().anyMatch(bar -> bar.lane().equals("Measure")))
                    .isEqualTo(measured);
        }
    }

    private static boolean covers(PartialDate from, @Nullable PartialDate to, LocalDate day) {
        boolean begun = from.earliest().filter(first -> first.isAfter(day)).isEmpty();
        boolean ended =
                to != null && to.latest().filter(last -> !last.isAfter(day)).isPresent();
        return begun && !ended;
    }

    @Property(tries = 2000)
    void aRowOfTheRegistersIsOneOfThePossibleStates(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        List<Standing> standings = Standing.of(proceeding, day);
        for (StandingRow row : Stretches.of(proceeding)) {
            if (!row.from().isAfter(day) && row.to().isAfter(day)) {
                assertThat(standings.get(row.subject()).possible())
                        .anyMatch(state -> state.liberty() == row.liberty()
                                && state.stage() == row.stage()
                                && state.words().equals(row.words()));
            }
        }
    }

    @Property(tries = 2000)
    void aQuashedVerdictStandsInNone(@ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (Standing standing : Standing.of(proceeding, day)) {
            for (PersonState state : standing.possible()) {
                if (state.stage() == Stage.QUASHED) {
                    assertThat(state.judgment()).isNull();
                    assertThat(state.words()).doesNotContain("onvicted");
                }
            }
        }
    }

    @Property(tries = 2000)
    void whatASentenceTellsIsWhatItFollowsFrom(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (Standing standing : Standing.of(proceeding, day)) {
            Derived derived = standing.derived(text -> text);
            assertThat(derived.from().isEmpty()).isEqualTo(derived.words().isEmpty());
            assertThat(derived.rule().isEmpty()).isEqualTo(derived.words().isEmpty());
            if (standing.possible().stream().anyMatch(state -> state.liberty().isOpen())) {
                assertThat(derived.words()).contains("our sources do not say whether they are");
                assertThat(derived.unknown()).contains("whether they are held.");
                assertThat(standing.isDeprived()).isEqualTo(Standing.Sure.PERHAPS);
            }
        }
    }

    @Property(tries = 2000)
    void whatIsDueOfAMeasureIsOfOneThatMayBeInForce(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (Due due : CaseDeadlines.of(proceeding.by(day), RULES, day)) {
            if (OF_A_MEASURE.contains(due.kind())) {
                List<Standing> whom = Standing.of(proceeding.by(day), day).stream()
                        .filter(standing -> due.whom().contains(standing.subject()))
                        .toList();
                assertThat(whom)
                        .as("%s of %s", due.what(), due.step())
                        .anyMatch(standing -> standing.possible().stream()
                                .anyMatch(state -> state.custody()
                                        .lastSaid()
                                        .filter(said -> said.step().equals(due.step())
                                                || due.kind() == DueKind.TERM_ENDS
                                                || due.kind() == DueKind.EXTENSION_NEEDED
                                                || due.kind() == DueKind.LONGEST_TERM_ENDS)
                                        .filter(said -> mayBeInForce(said, state))
                                        .isPresent()));
            }
        }
    }

    /** Whether it holds or binds them, or ended only by itself. */
    private static boolean mayBeInForce(Timeline.Placed said, PersonState state) {
        return state.custody().lasting().isPresent() || said.step().kind() == StepKind.ADMINISTRATIVE_ARREST;
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
