package org.khronika.proceedings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/** Proceedings at random, with dates of every kind, against two people and a group of invented officers. */
public final class RandomCases {

    static final List<RecordRef> PEOPLE = List.of(new RecordRef("OS-N-2022-0001"), new RecordRef("OS-N-2022-0002"));
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);

    private RandomCases() {}

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 300).map(n -> BEGIN.plusDays(n));
    }

    private static Arbitrary<String> dates() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, days().map(LocalDate::toString)),
                net.jqwik.api.Tuple.of(
                        2, days().map(day -> PartialDate.of(YearMonth.from(day)).edtf())),
                net.jqwik.api.Tuple.of(
                        2,
                        Combinators.combine(days(), Arbitraries.integers().between(1, 20))
                                .as((day, more) -> day + "/" + day.plusDays(more))),
                net.jqwik.api.Tuple.of(1, days().map(day -> "../" + day)),
                net.jqwik.api.Tuple.of(1, days().map(day -> YearMonth.from(day) + "/..")),
                net.jqwik.api.Tuple.of(1, Arbitraries.just("")));
    }

    private static Arbitrary<List<String>> sentences() {
        return Arbitraries.of(
                List.of(),
                List.of("arrest:P5D"),
                List.of("arrest:P15D"),
                List.of("imprisonment:P3Y"),
                List.of("imprisonment:P1Y", "deferred:P1Y"),
                List.of("restricted-freedom:P18M", "fine:300 EUR"));
    }

    private static Arbitrary<List<String>> whom() {
        return Arbitraries.of(
                List.of(),
                List.of(),
                List.of(PEOPLE.get(0).address()),
                List.of(PEOPLE.get(1).address()),
                PEOPLE.stream().map(RecordRef::address).toList());
    }

    static Arbitrary<List<Step>> steps() {
        return steps(Arbitraries.of(StepKind.class));
    }

    /** Steps most of which hold, bind, extend or free somebody. */
    private static Arbitrary<List<Step>> ofMeasures() {
        return steps(Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        5,
                        Arbitraries.of(
                                StepKind.DETAINED,
                                StepKind.REMANDED,
                                StepKind.HOUSE_ARREST,
                                StepKind.BAIL,
                                StepKind.TRAVEL_BAN,
                                StepKind.MEASURE_EXTENDED,
                                StepKind.RELEASED,
                                StepKind.ADMINISTRATIVE_ARREST,
                                StepKind.SENT_TO_COURT)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(StepKind.class))));
    }

    private static Arbitrary<List<Step>> steps(Arbitrary<StepKind> kinds) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 12);
        return Combinators.combine(
                        numbers,
                        kinds,
                        dates(),
                        sentences(),
                        whom(),
                        Arbitraries.of("", "", "", "possible", "some", "learned", "until"),
                        days())
                .as(RandomCases::step)
                .list()
                .uniqueElements(step -> String.valueOf(step.key()))
                .ofMaxSize(7);
    }

    private static Step step(
            int number,
            StepKind kind,
            String when,
            List<String> sentences,
            List<String> who,
            String more,
            LocalDate day) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("key", "s" + number);
        answers.put("kind", (more.equals("possible") ? "?" : "") + kind.name());
        answers.put("when", when);
        answers.put("penalties", sentences);
        answers.put("who", who);
        answers.put("articles", number % 2 == 0 ? List.of("CC-272") : List.of("CC-400"));
        if (more.equals("some")) {
            answers.put("group", "some of them");
            answers.put("count", "=2");
        }
        if (more.equals("learned")) {
            answers.put("learned", day.toString());
        }
        if (more.equals("until")) {
            answers.put("until", day.toString());
        }
        return CaseSteps.of(List.of(answers)).getFirst();
    }

    public static Arbitrary<Proceeding> proceedings() {
        return proceedings(steps());
    }

    /** Proceedings most of whose steps are about measures. */
    public static Arbitrary<Proceeding> withMeasures() {
        return proceedings(ofMeasures());
    }

    private static Arbitrary<Proceeding> proceedings(Arbitrary<List<Step>> told) {
        return Combinators.combine(
                        told,
                        Arbitraries.of(ProceedingKind.class),
                        Arbitraries.integers().between(0, 3))
                .as((steps, kind, people) ->
                        new Proceeding("A case", kind, accused(people), List.of(), List.of(), steps, List.of(), null));
    }

    private static List<PositionHeld> accused(int people) {
        List<PositionHeld> all = List.of(
                new PositionHeld(PEOPLE.get(0), null, null, Position.ACCUSED, null),
                new PositionHeld(PEOPLE.get(1), null, null, Position.ACCUSED, null),
                new PositionHeld(null, "officers", Quantity.parse("=5"), Position.ACCUSED, null));
        return all.subList(0, people);
    }

    /** Versions of one proceeding, the oldest first. */
    static Arbitrary<List<Knowledge.Version>> versions() {
        return Combinators.combine(days(), proceedings())
                .as(Knowledge.Version::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> list.stream()
                        .sorted(Comparator.comparing(Knowledge.Version::since))
                        .toList());
    }
}
