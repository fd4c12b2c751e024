package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.incidents.PlainNamer;
import org.khronika.legislation.Legislation;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** The state that is worked out from steps; the cases are in {@code specs/proceedings/states.yaml}. */
class ProceedingStateTest {

    private static final LocalDate ACT = LocalDate.of(2022, 1, 6);

    @TestFactory
    Stream<DynamicTest> theStateFollowsFromTheSteps() {
        return YamlCases.of("/specs/proceedings/states.yaml").trees("cases").stream()
                .map(given -> DynamicTest.dynamicTest(String.valueOf(given.get("case")), () -> check(given)));
    }

    @TestFactory
    Stream<DynamicTest> theDirectionOfAChangeFollowsFromTheLaw() {
        return YamlCases.of("/specs/proceedings/charge-changes.yaml").trees("cases").stream()
                .map(given -> DynamicTest.dynamicTest(
                        String.valueOf(given.get("case")),
                        () -> assertThat(
                                        ChargeChange.of(Timeline.of(proceeding(CaseSteps.of(list(given, "steps")))))
                                                .stream()
                                                .map(change -> String.join(", ", change.before()) + " → "
                                                        + String.join(", ", change.after()) + ": "
                                                        + change.direction(Legislation.pack(), ACT)))
                                .isEqualTo(list(given, "changes"))));
    }

    @TestFactory
    Stream<DynamicTest> whomTheAmnestyReachesIsToldBeforeAndAfterAChange() {
        return YamlCases.of("/specs/proceedings/charge-changes.yaml").trees("cases").stream()
                .filter(given -> given.containsKey("amnesty"))
                .map(given -> DynamicTest.dynamicTest(
                        String.valueOf(given.get("case")),
                        () -> assertThat(consequences(
                                        "Amnesty of 2022",
                                        ChargeChange.of(Timeline.of(proceeding(CaseSteps.of(list(given, "steps")))))
                                                .getFirst()))
                                .isEqualTo(list(given, "amnesty"))));
    }

    @TestFactory
    Stream<DynamicTest> theChargesThatStandFollowFromTheSteps() {
        return YamlCases.of("/specs/proceedings/charge-changes.yaml").trees("cases").stream()
                .filter(given -> given.containsKey("stand"))
                .map(given -> DynamicTest.dynamicTest(String.valueOf(given.get("case")), () -> {
                    Timeline timeline = Timeline.of(proceeding(CaseSteps.of(list(given, "steps"))));
                    assertThat(ChargeHistory.of(timeline).standing().stream()
                                    .map(charge -> charge.printed().english()))
                            .isEqualTo(list(given, "stand"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aPathOfChargesSaysWhichArticlesAreOurs() {
        return YamlCases.of("/specs/proceedings/charge-changes.yaml").trees("cases").stream()
                .filter(given -> given.containsKey("path"))
                .map(given -> DynamicTest.dynamicTest(
                        String.valueOf(given.get("case")),
                        () -> assertThat(new ChargeWords(Legislation.pack(), null)
                                        .path(ChargeHistory.of(
                                                Timeline.of(proceeding(CaseSteps.of(list(given, "steps"))))))
                                        .map(Sayable::english)
                                        .orElse(""))
                                .isEqualTo(given.get("path"))));
    }

    @TestFactory
    Stream<DynamicTest> aChargeIsCalledByTheLawOfItsDay() {
        return YamlCases.of("/specs/proceedings/charge-changes.yaml").trees("cases").stream()
                .filter(given -> given.containsKey("called"))
                .map(given -> DynamicTest.dynamicTest(String.valueOf(given.get("case")), () -> {
                    List<Step> steps = CaseSteps.of(list(given, "steps"));
                    LocalDate day = DayOfTheLaw.of(steps);
                    assertThat(day).hasToString(String.valueOf(given.get("law day")));
                    assertThat(new ChargeWords(Legislation.pack(), day)
                                    .inWords(steps.getLast().articles())
                                    .english())
                            .isEqualTo(given.get("called"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theLongestTermOfAnArticleWithoutItsPartIsThatOfItsGravestPart() {
        return YamlCases.of("/specs/proceedings/charge-changes.yaml").trees("cases").stream()
                .filter(given -> given.containsKey("longest"))
                .map(given -> DynamicTest.dynamicTest(
                        String.valueOf(given.get("case")),
                        () -> assertThat(consequences(
                                        "Longest term",
                                        ChargeChange.of(Timeline.of(proceeding(CaseSteps.of(list(given, "steps")))))
                                                .getFirst()))
                                .isEqualTo(list(given, "longest"))));
    }

    private static List<String> consequences(String row, ChargeChange change) {
        return ChargeConsequences.of(
                        change, PartialDate.of(ACT), Known.UNKNOWN, ACT, CaseRules.pack(), new PlainNamer())
                .rows()
                .stream()
                .filter(told -> told.label().equals(row))
                .flatMap(told -> Stream.of(told.before(), told.after()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> whatLooksContradictoryIsAsked() {
        return YamlCases.of("/specs/proceedings/questions.yaml").trees("cases").stream()
                .map(given -> DynamicTest.dynamicTest(
                        String.valueOf(given.get("case")),
                        () -> assertThat(CaseQuestions.of(
                                        accused(given.get("group"), CaseSteps.of(list(given, "steps"))),
                                        Legislation.pack(),
                                        LocalDate.of(2023, 3, 27)))
                                .extracting(Sayable::english)
                                .isEqualTo(list(given, "asks"))));
    }

    private static Proceeding accused(@Nullable Object group, List<Step> steps) {
        PositionHeld held = group instanceof List<?> words
                ? new PositionHeld(
                        null,
                        String.valueOf(words.getFirst()),
                        Quantity.parse(String.valueOf(words.getLast())),
                        Position.ACCUSED,
                        null)
                : new PositionHeld(new RecordRef("OS-N-2022-0001"), null, null, Position.ACCUSED, null);
        return new Proceeding(
                "A case", ProceedingKind.CRIMINAL, List.of(held), List.of(), List.of(), steps, List.of(), null);
    }

    @TestFactory
    Stream<DynamicTest> theDaysHeldFollowFromTheSteps() {
        return YamlCases.of("/specs/proceedings/days-held.yaml").trees("cases").stream()
                .map(given -> DynamicTest.dynamicTest(
                        String.valueOf(given.get("case")),
                        () -> assertThat(held(
                                        Timeline.of(proceeding(CaseSteps.of(list(given, "steps")))),
                                        LocalDate.parse(String.valueOf(given.get("on")))))
                                .isEqualTo(given.get("held"))));
    }

    private static Map<String, String> held(Timeline timeline, LocalDate on) {
        Custody custody = Custody.of(timeline.happenedInPlace(), on, Custody.Begun.LATEST);
        Map<String, String> held = new LinkedHashMap<>();
        for (Liberty kind : Liberty.values()) {
            if (kind.isDeprived()) {
                DaysHeld.of(custody, on, kind).ifPresent(days -> held.put(kind.name(), days.english()));
            }
        }
        return held;
    }

    private static void check(Map<?, ?> given) {
        Proceeding proceeding = proceeding(CaseSteps.of(list(given, "steps")));
        LocalDate on = given.get("on") == null
                ? proceeding.lastDay().orElseThrow()
                : LocalDate.parse(String.valueOf(given.get("on")));
        Timeline timeline = Timeline.of(proceeding).asOf(on);
        assertThat(words(proceeding, on)).isEqualTo(given.get("state"));
        assertThat(ChargeHistory.of(timeline).standing())
                .extracting(charge -> charge.label().english())
                .containsExactlyInAnyOrderElementsOf(
                        list(given, "charges").stream().map(String::valueOf).toList());
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotKnownSaysOfWhatItSpeaks() {
        return YamlCases.of("/specs/proceedings/states.yaml").trees("cases").stream()
                .filter(given -> given.containsKey("unknown"))
                .map(given -> DynamicTest.dynamicTest(String.valueOf(given.get("case")), () -> {
                    Proceeding proceeding = proceeding(CaseSteps.of(list(given, "steps")));
                    LocalDate on = proceeding.lastDay().orElseThrow();
                    assertThat(LegalStatus.of(proceeding, on)
                                    .getFirst()
                                    .derived(new PlainNamer())
                                    .unknown())
                            .isEqualTo(list(given, "unknown"));
                }));
    }

    private static List<?> list(Map<?, ?> given, String key) {
        return (List<?>) Objects.requireNonNull(given.get(key), key);
    }

    private static Proceeding proceeding(List<Step> steps) {
        return new Proceeding(
                "A case", ProceedingKind.CRIMINAL, List.of(), List.of(), List.of(), steps, List.of(), null);
    }

    /** Save for a release that is told after the postponement of a sentence: until that day the postponement had freed nobody. */
    @Property
    void theStateOfADayDependsOnlyOnStepsUpToIt(@ForAll("stepLists") List<Step> steps, @ForAll("days") LocalDate day) {
        Assume.that(Timeline.of(proceeding(steps)).steps().stream()
                .noneMatch(placed ->
                        placed.followedUp() && placed.step().kind().onLiberty() == OnLiberty.POSTPONES_A_SENTENCE));
        List<Step> upTo = steps.stream()
                .filter(step -> !Objects.requireNonNull(step.when())
                        .earliest()
                        .orElseThrow()
                        .isAfter(day))
                .toList();
        assertThat(words(proceeding(steps), day)).isEqualTo(words(proceeding(upTo), day));
    }

    @Property
    void aStepThatIsOnlyPossibleNeverChangesTheState(
            @ForAll("stepLists") List<Step> steps, @ForAll("days") LocalDate day) {
        List<Step> more = new ArrayList<>(steps);
        more.add(CaseSteps.of(List.of(List.of("?RELEASED", day.toString()))).getFirst());
        assertThat(words(proceeding(more), day)).isEqualTo(words(proceeding(steps), day));
    }

    /** What is said of anybody in it. */
    private static String words(Proceeding proceeding, LocalDate on) {
        return LegalStatus.of(proceeding, on).stream()
                .map(status -> status.latest().words().english())
                .distinct()
                .collect(java.util.stream.Collectors.joining(" "));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 800)
                .map(n -> LocalDate.of(2021, 6, 1).plusDays(n));
    }

    @Provide
    Arbitrary<List<Step>> stepLists() {
        return Combinators.combine(Arbitraries.of(StepKind.class), days())
                .as((kind, day) -> step(kind, day))
                .list()
                .ofMaxSize(8);
    }

    private static Step step(StepKind kind, LocalDate day) {
        return Step.of(kind, PartialDate.of(day));
    }
}
