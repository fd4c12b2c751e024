package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** What is due in a case on a day; the cases are in {@code specs/proceedings/deadlines.yaml}. */
class CaseDeadlinesTest {

    private static final CaseRules RULES = CaseRules.pack();

    @TestFactory
    Stream<DynamicTest> whatIsDueFollowsFromTheSteps() {
        return YamlCases.of("/specs/proceedings/deadlines.yaml").trees("cases").stream()
                .flatMap(CaseDeadlinesTest::days);
    }

    private static Stream<DynamicTest> days(Map<?, ?> given) {
        Proceeding proceeding = proceeding(given);
        List<String> told = new ArrayList<>();
        Stream<DynamicTest> days = ((Map<?, ?>) get(given, "on"))
                .entrySet().stream()
                        .map(day -> DynamicTest.dynamicTest(given.get("case") + ", " + day.getKey(), () -> {
                            LocalDate today = LocalDate.parse(String.valueOf(day.getKey()));
                            List<CaseDeadline> due = CaseDeadlines.of(
                                    given.containsKey("ahead") ? proceeding : proceeding.by(today), RULES, today);
                            boolean several = proceeding.people().size() > 1;
                            assertThat(due.stream().map(one -> line(one, today, several)))
                                    .isEqualTo(day.getValue());
                            due.forEach(one -> told.add(fold(one)));
                        }));
        DynamicTest says = DynamicTest.dynamicTest(given.get("case") + ", and why", () -> {
            List<?> parts = given.get("says") instanceof List<?> list ? list : List.of();
            parts.forEach(part -> assertThat(told).anyMatch(fold -> fold.contains(String.valueOf(part))));
        });
        return Stream.concat(days, Stream.of(says));
    }

    private static String line(CaseDeadline due, LocalDate today, boolean several) {
        String whom = due.whom().stream()
                .map(subject -> subject.who() == null
                        ? String.valueOf(subject.group())
                        : subject.who().address())
                .collect(Collectors.joining(", "));
        return due.on().edtf() + ": " + due.what().english() + (several ? " (" + whom + ")" : "")
                + (due.isOverdue(today) ? " !" : "");
    }

    private static String fold(CaseDeadline due) {
        List<Sayable> all = new ArrayList<>();
        Stream.of(due.who(), due.consequence()).filter(Objects::nonNull).forEach(all::add);
        due.reasons().forEach(reason -> all.add(reason.inWords()));
        all.addAll(due.cautions());
        return Sayable.sentences(all).english();
    }

    @TestFactory
    Stream<DynamicTest> theListLeavesOutWhatNobodyCanActOn() {
        return YamlCases.of("/specs/proceedings/deadlines.yaml").trees("listed").stream()
                .map(given -> DynamicTest.dynamicTest(String.valueOf(given.get("case")), () -> {
                    CaseDeadline due = new CaseDeadline(
                            CaseDeadlineKind.APPEAL,
                            CaseDeadlineKind.APPEAL,
                            PartialDate.parse(String.valueOf(given.get("due"))),
                            null,
                            List.of(),
                            Step.of(StepKind.CONVICTED, null),
                            List.of(),
                            null,
                            List.of());
                    assertThat(WhatIsDue.isListed(due, Optional.of(day(given, "followed")), day(given, "today")))
                            .isEqualTo(String.valueOf(given.get("listed")).equals("yes"));
                }));
    }

    private static LocalDate day(Map<?, ?> given, String key) {
        return LocalDate.parse(String.valueOf(given.get(key)));
    }

    @Property(tries = 300)
    void aStepAfterTheDueDayNeverBringsItEarlier(
            @ForAll("steps") List<Step> steps, @ForAll("aStep") Step later, @ForAll("days") LocalDate today) {
        LocalDate added = Objects.requireNonNull(later.when()).earliest().orElseThrow();
        List<Step> more = new ArrayList<>(steps);
        more.add(later);
        List<CaseDeadline> before = CaseDeadlines.of(proceeding(steps), RULES, today);
        for (CaseDeadline now : CaseDeadlines.of(proceeding(more), RULES, today)) {
            before.stream()
                    .filter(due -> due.kind() == now.kind() && due.what().equals(now.what()))
                    .filter(due -> Objects.equals(due.step().key(), now.step().key()))
                    .filter(due -> due.on()
                            .latest()
                            .filter(last -> last.isBefore(added))
                            .isPresent())
                    .forEach(due -> assertThat(now.day()).isAfterOrEqualTo(due.day()));
        }
    }

    @Property(tries = 300)
    void nothingIsDueFromWhatIsOnlyPossibleAndPast(@ForAll("steps") List<Step> steps, @ForAll("days") LocalDate today) {
        List<Step> possible = steps.stream().map(CaseDeadlinesTest::possible).toList();
        List<Step> past = possible.stream()
                .filter(step -> Objects.requireNonNull(step.when())
                        .latest()
                        .orElseThrow()
                        .isBefore(today))
                .toList();
        assertThat(CaseDeadlines.of(proceeding(past), RULES, today)).isEmpty();
        assertThat(CaseDeadlines.of(proceeding(possible), RULES, today))
                .allMatch(due -> due.kind() == CaseDeadlineKind.APPOINTMENT);
    }

    private static Step possible(Step step) {
        return CaseSteps.of(List.of(Map.of(
                        "kind",
                        "?" + step.kind().name(),
                        "when",
                        Objects.requireNonNull(step.when()).edtf())))
                .getFirst();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 1500)
                .map(n -> LocalDate.of(2022, 6, 1).plusDays(n));
    }

    @Provide
    Arbitrary<Step> aStep() {
        Arbitrary<PartialDate> dates = Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(day -> PartialDate.of(java.time.YearMonth.from(day))),
                days().map(day -> PartialDate.parse(day + "/" + day.plusDays(9))));
        return Combinators.combine(
                        Arbitraries.of(StepKind.class),
                        dates,
                        Arbitraries.of("CC-272(2)", "CC-272(3)", "CC-99(1)", "CC-274", "CC-405(2)"),
                        Arbitraries.of(
                                "imprisonment:P3Y", "imprisonment:P10Y", "restricted-freedom:P18M", "arrest:P15D"),
                        Arbitraries.integers().between(-1, 400))
                .as(CaseDeadlinesTest::step);
    }

    private static Step step(StepKind kind, PartialDate when, String article, String sentence, int until) {
        Map<String, Object> answers = new java.util.LinkedHashMap<>(Map.of(
                "kind",
                kind.name(),
                "when",
                when.edtf(),
                "articles",
                List.of(article),
                "penalties",
                List.of(sentence)));
        if (until > 200) {
            answers.put("until", when.earliest().orElseThrow().plusDays(until).toString());
        }
        if (until % 2 == 0) {
            answers.put("countedFrom", when.earliest().orElseThrow().toString());
        }
        return CaseSteps.of(List.of(answers)).getFirst();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return aStep().list().ofMaxSize(7);
    }

    private static Proceeding proceeding(List<Step> steps) {
        return new Proceeding(
                "A case",
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(new RecordRef("OS-N-2026-0001"), null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                steps,
                List.of(),
                null);
    }

    private static Proceeding proceeding(Map<?, ?> given) {
        List<PositionHeld> people = new ArrayList<>();
        for (Object accused : (List<?>) get(given, "accused")) {
            people.add(
                    accused instanceof List<?> group
                            ? new PositionHeld(
                                    null,
                                    String.valueOf(group.get(0)),
                                    Quantity.parse(String.valueOf(group.get(1))),
                                    Position.ACCUSED,
                                    null)
                            : new PositionHeld(new RecordRef(accused.toString()), null, null, Position.ACCUSED, null));
        }
        Object kind = given.get("kind");
        return new Proceeding(
                "A case",
                kind == null ? ProceedingKind.CRIMINAL : ProceedingKind.valueOf(kind.toString()),
                people,
                List.of(),
                List.of(),
                CaseSteps.of(get(given, "steps")),
                List.of(),
                null);
    }

    private static Object get(Map<?, ?> given, String key) {
        return Objects.requireNonNull(given.get(key), key);
    }
}
