package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/** How the law stands with each of the accused on a day; the cases are in {@code specs/proceedings/legal-status.yaml}. */
class LegalStatusTest {

    @TestFactory
    Stream<DynamicTest> theLegalStatusOfADayFollowsFromTheSteps() {
        return YamlCases.of("/specs/proceedings/legal-status.yaml").trees("cases").stream()
                .flatMap(LegalStatusTest::days);
    }

    private static Stream<DynamicTest> days(Map<?, ?> given) {
        Proceeding proceeding = proceeding(given);
        return ((Map<?, ?>) get(given, "on"))
                .entrySet().stream()
                        .map(day -> DynamicTest.dynamicTest(
                                given.get("case") + ", " + day.getKey(),
                                () -> LegalStatusAnswers.check(
                                        proceeding, LocalDate.parse(String.valueOf(day.getKey())), day.getValue())));
    }

    private static Proceeding proceeding(Map<?, ?> given) {
        List<PositionHeld> people = new ArrayList<>();
        for (Object accused : (List<?>) get(given, "accused")) {
            people.add(
                    accused instanceof List<?> group
                            ? held(null, String.valueOf(group.get(0)), Quantity.parse(String.valueOf(group.get(1))))
                            : held(new RecordRef(accused.toString()), null, null));
        }
        Object kind = given.get("kind");
        return proceeding(
                kind == null ? ProceedingKind.CRIMINAL : ProceedingKind.valueOf(kind.toString()),
                people,
                CaseSteps.of(get(given, "steps")));
    }

    private static PositionHeld held(@Nullable RecordRef who, @Nullable String group, @Nullable Quantity count) {
        return new PositionHeld(who, group, count, Position.ACCUSED, null);
    }

    private static Proceeding proceeding(ProceedingKind kind, List<PositionHeld> people, List<Step> steps) {
        return new Proceeding("A case", kind, people, List.of(), List.of(), steps, List.of(), null);
    }

    private static Object get(Map<?, ?> given, String key) {
        return Objects.requireNonNull(given.get(key), key);
    }

    @Test
    void thePenaltyIsToldInASentenceOfItsOwn() {
        List<Step> fined = CaseSteps.of(List.of(Map.of(
                "kind",
                "FINED",
                "when",
                "2022-11-23",
                "penalties",
                List.of("fine:300 EUR"),
                "certainty",
                "SECOND_HAND")));
        List<Step> added = CaseSteps.of(List.of(
                List.of("CONVICTED", "2019-10", List.of(), List.of("imprisonment:P5Y")),
                List.of("SENTENCE_ADDED", "2022-09", List.of(), List.of("imprisonment:P7Y"))));
        assertThat(StatusFacts.was(Judgment.after(fined).orElseThrow())
                        .orElseThrow()
                        .english())
                .isEqualTo("The penalty was reportedly a fine of 300 EUR.");
        assertThat(StatusFacts.was(Judgment.after(added).orElseThrow())
                        .orElseThrow()
                        .english())
                .isEqualTo("The sentence was five years in prison, and a further seven years in prison.");
    }

    /** But for what a later step tells of an earlier one: {@link FollowUp}. */
    @Property
    void aLaterStepNeverChangesTheLegalStatusOfAnEarlierDay(
            @ForAll("steps") List<Step> steps, @ForAll("laterSteps") List<Step> later, @ForAll("days") LocalDate day) {
        List<Step> afterwards = later.stream()
                .filter(step -> !mayFollowUp(steps, step))
                .filter(step -> Objects.requireNonNull(step.when())
                        .earliest()
                        .orElseThrow()
                        .isAfter(day))
                .toList();
        List<Step> more = new ArrayList<>(steps);
        more.addAll(afterwards);
        assertThat(states(more, day)).isEqualTo(states(steps, day));
    }

    @Test
    void ofASentencePostponedOneDayAndAReleaseToldOfTheNextTheReleaseFrees() {
        Step postponed = Step.of(StepKind.SENTENCE_POSTPONED, PartialDate.parse("2021-06-01"));
        Step released = Step.of(StepKind.RELEASED, PartialDate.parse("2021-06-02"));
        Step detained = Step.of(StepKind.DETAINED, PartialDate.parse("2021-05"));
        LocalDate day = LocalDate.of(2021, 6, 1);
        assertThat(isDeprived(List.of(detained, postponed), day)).isEqualTo(Known.NO);
        assertThat(isDeprived(List.of(detained, postponed, released), day)).isEqualTo(Known.UNKNOWN);
    }

    @Test
    void whatHappenedAfterAReleaseThoughToldBeforeItPartsItNotFromThePostponementThatItFollows() {
        Step postponed = Step.of(StepKind.SENTENCE_POSTPONED, PartialDate.parse("2021-06-02"));
        Step closed = Step.of(StepKind.CASE_CLOSED, PartialDate.parse("2021-06-03"));
        Step released = Step.of(StepKind.RELEASED, PartialDate.parse("2021-06-01/2021-06-02"));
        LocalDate day = LocalDate.of(2021, 6, 2);
        assertThat(states(List.of(postponed, closed, released), day))
                .isEqualTo(states(List.of(postponed, released), day));
    }

    private static Known isDeprived(List<Step> steps, LocalDate day) {
        return LegalStatus.of(proceeding(ProceedingKind.CRIMINAL, List.of(), steps), day)
                .getFirst()
                .isDeprived();
    }

    @Property
    void theLegalStatusDependsOnlyOnStepsThatCanHaveHappenedByTheDay(
            @ForAll("steps") List<Step> steps, @ForAll("days") LocalDate day) {
        List<Step> by = steps.stream()
                .filter(step -> !Objects.requireNonNull(step.when())
                        .earliest()
                        .orElseThrow()
                        .isAfter(day))
                .toList();
        List<Step> all = steps.stream()
                .filter(step -> by.contains(step) || !mayFollowUp(steps, step))
                .toList();
        assertThat(states(by, day)).isEqualTo(states(all, day));
    }

    /** A court's order tells that whom the police detained was held until then, and a release that a postponed sentence had not freed. */
    private static boolean mayFollowUp(List<Step> steps, Step later) {
        OnLiberty follows = switch (later.kind().onLiberty()) {
            case REMANDS, TAKES_TO_PRISON -> OnLiberty.DETAINS;
            case FREES -> OnLiberty.POSTPONES_A_SENTENCE;
            default -> OnLiberty.DIES;
        };
        return follows != OnLiberty.DIES
                && steps.stream().anyMatch(step -> step.kind().onLiberty() == follows);
    }

    @Property
    void thePartsOfAGroupAreNeverMoreThanTheGroup(@ForAll("parts") List<Step> steps, @ForAll("counts") Quantity count) {
        GroupParts group =
                GroupParts.of(proceeding(ProceedingKind.OFFICIALS, List.of(held(null, "officers", count)), steps));
        if (count.most().isPresent()) {
            assertThat(group.counted()).isLessThanOrEqualTo(count.most().getAsLong());
        }
        assertThat(group.surplus()).isNotNegative();
    }

    /** What is said of anybody. Whom steps tell apart is known of the whole case, so it is left out, as are the numbers of steps. */
    private static Set<String> states(List<Step> steps, LocalDate day) {
        return LegalStatus.of(proceeding(ProceedingKind.CRIMINAL, List.of(), steps), day).stream()
                .map(status -> status.inWords().english()
                        + status.latest().liberty()
                        + status.latest().stage()
                        + status.latest().charges()
                        + status.isDeprived()
                        + status.possible().size())
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 800)
                .map(n -> LocalDate.of(2021, 6, 1).plusDays(n));
    }

    @Provide
    Arbitrary<Quantity> counts() {
        return Arbitraries.of("=1", "=3", "=5", ">20", "~100", "<12").map(Quantity::parse);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(StepKind.class), dates(), counts())
                .as((kind, when, count) -> counted(Step.of(kind, when), count))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Step>> laterSteps() {
        return steps();
    }

    private Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(day -> PartialDate.of(java.time.YearMonth.from(day))),
                Combinators.combine(days(), Arbitraries.integers().between(1, 20))
                        .as((day, more) -> PartialDate.parse(day + "/" + day.plusDays(more))),
                days().map(day -> PartialDate.parse(java.time.YearMonth.from(day) + "/..")));
    }

    @Provide
    Arbitrary<List<Step>> parts() {
        return Combinators.combine(Arbitraries.of("two", "three of them", "the rest", "others"), dates(), counts())
                .as((group, when, count) -> CaseSteps.of(List.of(Map.of(
                                "kind", "CONVICTED", "when", when.edtf(), "group", group, "count", count.code())))
                        .getFirst())
                .list()
                .ofMaxSize(6);
    }

    private static Step counted(Step step, Quantity count) {
        Map<String, Object> answers = new java.util.LinkedHashMap<>(Map.of(
                "kind", step.kind().name(),
                "when", Objects.requireNonNull(step.when()).edtf(),
                "group", "some of them",
                "count", count.code()));
        return CaseSteps.of(List.of(answers)).getFirst();
    }
}
