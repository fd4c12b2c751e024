package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Derived;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/**
 * Headline, drawing, tables, registers and deadlines say the same of everybody, for random steps of every kind with dates of every
 * kind, on any day. The cast is invented.
 */
class OneFoldTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final CaseRules RULES = CaseRules.pack();
    private static final Set<CaseDeadlineKind> OF_A_MEASURE = Set.of(
            CaseDeadlineKind.DETENTION_ENDS,
            CaseDeadlineKind.TERM_ENDS,
            CaseDeadlineKind.EXTENSION_NEEDED,
            CaseDeadlineKind.LONGEST_TERM_ENDS,
            CaseDeadlineKind.ARREST_ENDS);

    @Property(tries = 3000)
    void nobodyWhoDiedIsHeldAnywhere(@ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (LegalStatus status : LegalStatus.of(proceeding, day)) {
            for (PersonState state : status.possible()) {
                if (died(status, proceeding, day)) {
                    assertThat(state.liberty()).as(state.words().english()).isEqualTo(Liberty.DEAD);
                    assertThat(state.words().english()).containsIgnoringCase("died");
                }
            }
        }
    }

    /** Whether a step by which they died is surely among those of the state. */
    private static boolean died(LegalStatus status, Proceeding proceeding, LocalDate day) {
        return Timeline.of(proceeding).happenedInPlace().stream()
                .anyMatch(placed -> placed.step().kind() == StepKind.DIED
                        && placed.surelyBy(day)
                        && status.subject().isIn(placed.step()));
    }

    @Property(tries = 3000)
    void theHeadlineSaysWhereTheyAreHeld(@ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (LegalStatus status : LegalStatus.of(proceeding, day)) {
            for (PersonState state : status.possible()) {
                if (state.judgment() == null) {
                    assertThat(says(state.words().english(), "n pre-trial detention"))
                            .as(state.words().english())
                            .isEqualTo(state.liberty() == Liberty.REMANDED);
                    assertThat(says(state.words().english(), "nder house arrest"))
                            .as(state.words().english())
                            .isEqualTo(state.liberty() == Liberty.HOUSE_ARREST);
                }
                assertThat(says(state.words().english(), "do not say whether"))
                        .as(state.words().english())
                        .isEqualTo(state.liberty().isOpen());
                if (state.judgment() == null) {
                    assertThat(says(state.words().english(), "onvicted")
                                    && !says(state.words().english(), "quashed"))
                            .as("No judgment stands: " + state.words().english())
                            .isFalse();
                }
            }
        }
    }

    private static boolean says(String words, String part) {
        return words.contains(part);
    }

    @Property(tries = 3000)
    void whomThePoliceDetainedIsCertainlyHeldOnNoDayOnWhichItCanHaveEnded(
            @ForAll("withMeasures") Proceeding proceeding) {
        Timeline.of(proceeding).happenedInPlace().stream()
                .flatMap(placed -> Optional.ofNullable(placed.latest()).stream())
                .flatMap(day -> LegalStatus.of(proceeding, day).stream())
                .filter(status -> status.isCertain() && status.latest().liberty() == Liberty.DETAINED)
                .forEach(status -> assertThat(status.latest()
                                .custody()
                                .lasting()
                                .orElseThrow()
                                .begun())
                        .as("%s on %s", status.inWords().english(), status.day())
                        .matches(begun -> begun.followedUp() || !isBefore(begun.earliest(), status.day())));
    }

    private static boolean isBefore(@Nullable LocalDate first, LocalDate day) {
        return first != null && first.isBefore(day);
    }

    @Property(tries = 3000)
    void theDrawingShowsExactlyWhatTheLegalStatusGives(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        Timeline timeline = Timeline.of(proceeding);
        for (LegalStatus status : LegalStatus.of(proceeding, day)) {
            Timeline own = timeline.where(placed -> status.subject().isIn(placed.step()));
            Set<Liberty> stands = status.possible().stream()
                    .flatMap(state -> drawn(state).stream())
                    .collect(Collectors.toSet());
            for (LocalDate drawnTo : List.of(day, day.plusDays(40))) {
                assertThat(CaseLanes.measures(CaseLanes.drawn(own), BEGIN, drawnTo).stream()
                                .filter(run -> covers(run.from(), run.to(), day))
                                .map(run -> run.what().liberty())
                                .collect(Collectors.toSet()))
                        .isEqualTo(stands);
            }
            assertThat(CaseLanes.stages(CaseLanes.drawn(own), BEGIN, day).stream()
                            .filter(run -> covers(run.from(), run.to(), day))
                            .map(CaseLanes.Run::what))
                    .allMatch(stage -> status.possible().stream().anyMatch(state -> state.stage() == stage));
        }
    }

    /** As what a state is drawn: where they are held, and what no step tells any more after others did; empty for what needs no bar. */
    private static Optional<Liberty> drawn(PersonState state) {
        return switch (state.liberty()) {
            case FREE, DEAD -> Optional.empty();
            case NOT_TOLD -> state.custody().moves().isEmpty() ? Optional.empty() : Optional.of(Liberty.NOT_KNOWN);
            default -> Optional.of(state.liberty());
        };
    }

    @Property(tries = 2000)
    void nothingIsDrawnThatNoLegalStatusGives(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        List<LaneBar> bars =
                CaseLanes.of(proceeding, day, "finding", ChargeHistory.Charge::label, new PlainNamer()).stream()
                        .flatMap(lanes -> lanes.bars().stream())
                        .filter(bar -> !bar.lane().equals("Charges") && covers(bar.from(), bar.to(), day))
                        .toList();
        boolean measured = LegalStatus.of(proceeding, day).stream()
                .flatMap(status -> status.possible().stream())
                .anyMatch(state -> drawn(state).isPresent());
        if (CaseLanes.of(proceeding, day, "finding", ChargeHistory.Charge::label, new PlainNamer())
                .isPresent()) {
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
        List<LegalStatus> statuses = LegalStatus.of(proceeding, day);
        for (StatusRow row : Stretches.of(proceeding)) {
            if (!row.from().isAfter(day) && row.to().isAfter(day)) {
                assertThat(statuses.get(row.subject()).possible())
                        .anyMatch(state -> state.liberty() == row.liberty()
                                && state.stage() == row.stage()
                                && state.words().english().equals(row.words().english()));
            }
        }
    }

    @Property(tries = 2000)
    void aQuashedVerdictStandsInNone(@ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (LegalStatus status : LegalStatus.of(proceeding, day)) {
            for (PersonState state : status.possible()) {
                if (state.stage() == Stage.QUASHED) {
                    assertThat(state.judgment()).isNull();
                    assertThat(state.words().english()).doesNotContain("onvicted");
                }
            }
        }
    }

    @Property(tries = 2000)
    void whatASentenceTellsIsWhatItFollowsFrom(
            @ForAll("proceedings") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (LegalStatus status : LegalStatus.of(proceeding, day)) {
            Derived derived = status.derived(new PlainNamer());
            assertThat(derived.from().isEmpty()).isEqualTo(derived.words().isEmpty());
            assertThat(derived.rule().isEmpty()).isEqualTo(derived.words().isEmpty());
            if (status.possible().stream().anyMatch(state -> state.liberty().isOpen())) {
                assertThat(derived.words()).contains("our sources do not say whether");
                assertThat(derived.unknown()).contains("whether in custody or free.");
                assertThat(status.isDeprived()).isEqualTo(Known.UNKNOWN);
            }
        }
    }

    @Property(tries = 3000)
    void whatIsDueOfAMeasureFollowsFromTheLastStepThatSaysWhereTheyAre(
            @ForAll("withMeasures") Proceeding proceeding, @ForAll("days") LocalDate day) {
        for (LegalStatus status : LegalStatus.of(proceeding, day)) {
            SoFar soFar = SoFar.of(proceeding, status.subject(), day);
            List<CaseDeadline> deadlines = MeasureDeadlines.of(soFar, RULES);
            Placed last = lastSaid(status.subject(), proceeding, day);
            assertThat(deadlines.stream().map(CaseDeadline::kind))
                    .as("after %s in %s", last, soFar.steps())
                    .isSubsetOf(OF_A_MEASURE)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(allowed(last, soFar));
            for (CaseDeadlineKind must : certainly(last, soFar)) {
                assertThat(deadlines.stream().map(CaseDeadline::kind))
                        .as("after %s", last)
                        .contains(must);
            }
            for (CaseDeadline due : deadlines) {
                restsOn(due, Objects.requireNonNull(last), soFar);
            }
        }
    }

    /** The last step that says where they are, every step taken to have happened that can have. */
    private static @Nullable Placed lastSaid(Subject subject, Proceeding proceeding, LocalDate day) {
        Timeline own = Timeline.of(proceeding).where(placed -> subject.isIn(placed.step()));
        return Custody.of(own.possibilities(day).getLast().happenedInPlace(), day, Custody.Begun.LATEST)
                .lastSaid()
                .orElse(null);
    }

    /** What can be due after a step that says where they are: of a measure that ended, of prison and of freedom nothing. */
    private static Set<CaseDeadlineKind> allowed(@Nullable Placed last, SoFar soFar) {
        if (last == null) {
            return Set.of();
        }
        return switch (last.step().kind().onLiberty()) {
            case DETAINS -> last.step().when() == null ? Set.of() : Set.of(CaseDeadlineKind.DETENTION_ENDS);
            case ARRESTS -> Set.of(CaseDeadlineKind.ARREST_ENDS);
            case BINDS, BANS_FROM_TRAVEL -> until(last, soFar) == null ? Set.of() : Set.of(CaseDeadlineKind.TERM_ENDS);
            case REMANDS, CONFINES_AT_HOME ->
                until(last, soFar) != null
                        ? Set.of(CaseDeadlineKind.TERM_ENDS, CaseDeadlineKind.LONGEST_TERM_ENDS)
                        : extensions(last, soFar).isEmpty()
                                ? Set.of(CaseDeadlineKind.EXTENSION_NEEDED, CaseDeadlineKind.LONGEST_TERM_ENDS)
                                : Set.of(CaseDeadlineKind.LONGEST_TERM_ENDS);
            default -> Set.of();
        };
    }

    /** What must be due after it, whatever the law says. */
    private static Set<CaseDeadlineKind> certainly(@Nullable Placed last, SoFar soFar) {
        Set<CaseDeadlineKind> must = new HashSet<>(allowed(last, soFar));
        must.removeAll(Set.of(CaseDeadlineKind.EXTENSION_NEEDED, CaseDeadlineKind.LONGEST_TERM_ENDS));
        if (last != null && (Custody.arrestDays(last.step()) == 0 || last.step().when() == null)) {
            must.remove(CaseDeadlineKind.ARREST_ENDS);
        }
        return must;
    }

    private static List<Step> extensions(Placed last, SoFar soFar) {
        return soFar.after(last).stream()
                .map(Placed::step)
                .filter(step -> step.kind() == StepKind.MEASURE_EXTENDED)
                .toList();
    }

    /** Until when it was ordered, by the last step that orders it: an extension takes the place of what was ordered before. */
    private static @Nullable PartialDate until(Placed last, SoFar soFar) {
        List<Step> extensions = extensions(last, soFar);
        return (extensions.isEmpty() ? last.step() : extensions.getLast()).until();
    }

    /** A term is that of the step or of its last extension; what the law adds counts from it, from a detention without a break before it, or from the court. */
    private static void restsOn(CaseDeadline due, Placed last, SoFar soFar) {
        if (due.kind() == CaseDeadlineKind.TERM_ENDS) {
            assertThat(due.on()).isEqualTo(until(last, soFar));
        } else if (due.kind() == CaseDeadlineKind.DETENTION_ENDS || due.kind() == CaseDeadlineKind.ARREST_ENDS) {
            assertThat(due.step()).isEqualTo(last.step());
        } else {
            assertThat(due.what().english())
                    .startsWith(
                            last.step().kind().onLiberty() == OnLiberty.REMANDS
                                    ? "Pre-trial detention"
                                    : "House arrest");
            Placed from = soFar.steps().stream()
                    .filter(placed -> placed.step().equals(due.step()))
                    .findFirst()
                    .orElseThrow();
            boolean court = due.step().kind().onStage() == OnStage.GOES_TO_COURT
                    || due.step().kind().onStage() == OnStage.TRIES;
            assertThat(court || from.equals(last) || heldAllTheWhile(from, last, soFar))
                    .as("%s counts from %s to %s in %s", due.what(), from, last, soFar.steps())
                    .isTrue();
        }
    }

    /** Whether nothing between two steps set them free, bound them only, or left it open where they were. */
    private static boolean heldAllTheWhile(Placed from, Placed to, SoFar soFar) {
        List<Placed> steps = soFar.steps();
        return steps.subList(steps.indexOf(from), steps.indexOf(to)).stream().allMatch(placed -> {
            int n = steps.indexOf(placed);
            Liberty then = Custody.of(
                            steps.subList(0, n + 1),
                            Objects.requireNonNullElse(steps.get(n + 1).place(), LocalDate.MIN),
                            Custody.Begun.LATEST)
                    .now();
            return then == Liberty.DETAINED || then == Liberty.REMANDED || then == Liberty.HOUSE_ARREST;
        });
    }

    @Provide
    Arbitrary<Proceeding> proceedings() {
        return RandomCases.proceedings();
    }

    @Provide
    Arbitrary<Proceeding> withMeasures() {
        return RandomCases.withMeasures();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomCases.days();
    }
}
