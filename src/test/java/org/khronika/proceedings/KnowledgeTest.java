package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.proceedings.Knowledge.Version;

/** What was known when; the cast is invented. */
class KnowledgeTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);

    @TestFactory
    Stream<DynamicTest> whatWasKnownFollowsFromTheVersions() {
        return YamlCases.of("/specs/proceedings/knowledge.yaml").trees("cases").stream()
                .flatMap(given -> ((List<?>) get(given, "asks"))
                        .stream()
                                .map(ask -> DynamicTest.dynamicTest(
                                        given.get("case") + ", " + ask, () -> check(given, (Map<?, ?>) ask))));
    }

    private static void check(Map<?, ?> given, Map<?, ?> ask) {
        List<Version> versions = ((List<?>) get(given, "versions"))
                .stream()
                        .map(version -> (Map<?, ?>) version)
                        .map(version -> new Version(
                                day(version, "since"),
                                proceeding(CaseSteps.of(get(version, "steps")).toArray(Step[]::new))))
                        .toList();
        String state = Knowledge.of(versions)
                .on(day(ask, "known"))
                .map(then -> LegalStatus.of(then, day(ask, "on"))
                        .getFirst()
                        .inWords()
                        .english())
                .orElse("nothing");
        assertThat(state).isEqualTo(get(ask, "state"));
    }

    private static LocalDate day(Map<?, ?> given, String key) {
        return LocalDate.parse(get(given, key).toString());
    }

    private static Object get(Map<?, ?> given, String key) {
        return Objects.requireNonNull(given.get(key), key);
    }

    @Example
    void aStepIsKnownFromTheDayOfItsVersion() {
        Knowledge knowledge = Knowledge.of(List.of(
                new Version(FEBRUARY, proceeding(step("s1", "REMANDED", "2023-01-10", ""))),
                new Version(
                        APRIL,
                        proceeding(
                                step("s1", "REMANDED", "2023-01-10", ""), step("s2", "RELEASED", "2023-01-20", "")))));
        assertThat(knowledge.on(FEBRUARY.minusDays(1))).isEmpty();
        assertThat(said(knowledge, MARCH)).containsExactly("REMANDED");
        assertThat(said(knowledge, APRIL)).containsExactly("REMANDED", "RELEASED");
        assertThat(knowledge.days()).containsExactly(FEBRUARY, APRIL);
    }

    @Example
    void anOldFileIsKnownFromTheDayOnWhichWeLearnedOfIt() {
        Knowledge knowledge = Knowledge.of(List.of(new Version(
                APRIL,
                proceeding(
                        step("s1", "REMANDED", "2022-01-10", "2022-02-01"),
                        step("s2", "RELEASED", "2022-05-01", "")))));
        assertThat(knowledge.on(LocalDate.of(2022, 1, 31))).isEmpty();
        assertThat(said(knowledge, LocalDate.of(2022, 2, 1))).containsExactly("REMANDED");
        assertThat(said(knowledge, APRIL)).containsExactly("REMANDED", "RELEASED");
        assertThat(knowledge.days()).containsExactly(LocalDate.of(2022, 2, 1), APRIL);
    }

    @Example
    void whatWasCorrectedIsKnownAsItWasUntilTheCorrection() {
        Knowledge knowledge = Knowledge.of(List.of(
                new Version(FEBRUARY, proceeding(step("s1", "CONVICTED", "2023-01-10", ""))),
                new Version(MARCH, proceeding(step("s1", "ACQUITTED", "2023-01-10", ""))),
                new Version(APRIL, proceeding())));
        assertThat(said(knowledge, FEBRUARY)).containsExactly("CONVICTED");
        assertThat(said(knowledge, MARCH)).containsExactly("ACQUITTED");
        assertThat(said(knowledge, APRIL)).isEmpty();
    }

    @Property
    void whatIsKnownOnADayNeverDependsOnLaterVersionsThatLearnedLater(
            @ForAll("versions") List<Version> versions, @ForAll("days") LocalDate day) {
        List<Version> by = versions.stream()
                .filter(version -> !version.since().isAfter(day))
                .toList();
        List<Version> later = versions.stream()
                .filter(version -> version.since().isAfter(day))
                .map(version -> new Version(
                        version.since(),
                        version.body()
                                .withSteps(version.body().steps().stream()
                                        .filter(step -> step.learned() == null
                                                || step.learned()
                                                        .latest()
                                                        .orElseThrow()
                                                        .isAfter(day))
                                        .toList())))
                .toList();
        if (!by.isEmpty()) {
            List<Version> all = new ArrayList<>(by);
            all.addAll(later);
            assertThat(said(Knowledge.of(all), day)).isEqualTo(said(Knowledge.of(by), day));
        }
    }

    @Property
    void betweenTwoDaysOfChangeNothingChanges(
            @ForAll("versions") List<Version> versions, @ForAll("days") LocalDate day) {
        Knowledge knowledge = Knowledge.of(versions);
        knowledge.days().stream()
                .filter(change -> !change.isAfter(day))
                .reduce((earlier, later) -> later)
                .ifPresentOrElse(
                        change -> assertThat(knowledge.on(day)).isEqualTo(knowledge.on(change)),
                        () -> assertThat(knowledge.on(day)).isEmpty());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 200).map(n -> FEBRUARY.plusDays(n));
    }

    @Provide
    Arbitrary<List<Version>> versions() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(1, 5), Arbitraries.of("CHARGED", "RELEASED"), days(), days())
                .as((n, kind, when, learned) ->
                        step("s" + n, kind, when.toString(), n % 2 == 0 ? "" : learned.toString()));
        return Combinators.combine(
                        days(),
                        steps.list()
                                .uniqueElements(step -> String.valueOf(step.key()))
                                .ofMaxSize(4))
                .as((since, told) -> new Version(since, proceeding(told.toArray(Step[]::new))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> list.stream()
                        .sorted(java.util.Comparator.comparing(Version::since))
                        .toList());
    }

    private static List<String> said(Knowledge knowledge, LocalDate day) {
        return knowledge.on(day).orElseThrow().steps().stream()
                .map(step -> step.kind().name())
                .toList();
    }

    private static Proceeding proceeding(Step... steps) {
        return new Proceeding(
                "A case", ProceedingKind.CRIMINAL, List.of(), List.of(), List.of(), List.of(steps), List.of(), null);
    }

    private static Step step(String key, String kind, String when, String learned) {
        Map<String, Object> answers = new java.util.LinkedHashMap<>(Map.of("key", key, "kind", kind, "when", when));
        if (!learned.isEmpty()) {
            answers.put("learned", learned);
        }
        return CaseSteps.of(List.of(answers)).getFirst();
    }
}
