package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.CaseFacts;
import org.khronika.proceedings.ChargeChange.Direction;
import org.khronika.proceedings.InCase;
import org.khronika.proceedings.Inference;
import org.khronika.proceedings.InferredArticle;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.StepCondition;
import org.khronika.proceedings.StepKind;
import org.khronika.proceedings.StepRow;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The registers of steps: charges turned into others, cases closed and opened again. */
final class StepRegisters {

    static final Phrase OFFICIALS = phrase("registers.whose.officials");
    static final Phrase OTHERS = phrase("registers.whose.others");
    static final Phrase NO_ARTICLE = phrase("proceedings.charges.article-not-stated");
    private static final Phrase NOT_ON_RECORD = phrase("proceedings.consequences.not-on-record");

    private StepRegisters() {}

    static RegisterDay requalified(CaseFacts facts, LocalDate day) {
        List<Entry> entries = facts.steps(StepCondition.TURNED_A_CHARGE).stream()
                .filter(step -> step.row().perhapsBy(day))
                .map(step -> requalification(step, day))
                .sorted(BY_DAY)
                .toList();
        HowMany count = RegisterDay.count(entries);
        return new RegisterDay(
                CaseRegister.REQUALIFIED,
                day,
                count,
                count.isNone()
                        ? phrase("registers.requalified.none").with("day", PartialDate.of(day))
                        : turnedAndBroughtBack(entries, day),
                entries,
                List.of(byWhose(phrase("registers.requalified.by-whose"), List.of(Direction.values()), entries)));
    }

    /** "By the day, charges were turned into others twice: …. Charges were brought back once."; nothing of what there is none of. It counts steps, of which each may turn several charges. */
    private static Sayable turnedAndBroughtBack(List<Entry> entries, LocalDate day) {
        HowMany back = Counts.states(entries).getOrDefault(Direction.BACK, HowMany.NONE);
        List<Entry> turned = entries.stream()
                .filter(entry -> entry.state() != Direction.BACK)
                .toList();
        if (turned.isEmpty()) {
            return times("registers.requalified.back-alone", back).with("day", PartialDate.of(day));
        }
        Phrase told = times("registers.requalified.turned", RegisterDay.count(turned))
                .with("day", PartialDate.of(day))
                .with("directions", directions(turned));
        return back.isNone() ? told : Sayable.sentences(List.of(told, times("registers.requalified.back", back)));
    }

    /** How often; what there was once or not at all, there perhaps was once. */
    private static Phrase times(String key, HowMany charges) {
        boolean once = charges.equals(HowMany.of(1).perhaps());
        return phrase(key).with("charges", charges).with("sure", once ? "no" : "yes");
    }

    /** "one was raised, one was lowered; of one the law alone does not tell whether it was raised or lowered"; nothing of what there is none of. */
    private static Sayable directions(List<Entry> entries) {
        Map<Sayable, HowMany> states = Counts.states(entries);
        HowMany all = RegisterDay.count(entries);
        Sayable known = Sayable.and(Stream.of(Direction.UP, Direction.DOWN, Direction.SAME)
                .filter(states::containsKey)
                .map(direction -> whichOf(states.getOrDefault(direction, HowMany.NONE), all)
                        .with("direction", direction))
                .toList());
        Stream<Sayable> open = Stream.of(
                        Direction.UNKNOWN,
                        Direction.CALLED_UP,
                        Direction.CALLED_DOWN,
                        Direction.SAID_UP,
                        Direction.SAID_DOWN)
                .filter(states::containsKey)
                .map(direction -> times("registers.requalified.open", states.getOrDefault(direction, HowMany.NONE))
                        .with("called", direction.name()));
        return Sayable.clauses(Stream.concat(Stream.of(known), open).toList());
    }

    private static Phrase whichOf(HowMany some, HowMany all) {
        if (!some.equals(all)) {
            return times("registers.requalified.some", some);
        }
        if (some.most() != null && some.most() == 1) {
            return phrase("registers.requalified.one");
        }
        return phrase(some.equals(HowMany.of(2)) ? "registers.requalified.both" : "registers.requalified.all");
    }

    static final Comparator<Entry> BY_DAY = Comparator.comparing(
                    (Entry entry) -> entry.since().place(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.cases().getFirst())
            .thenComparing(Entry::key);

    static DaySpan span(StepRow row) {
        return new DaySpan(row.earliest(), row.latest(), row.infers().contains(Inference.WHEN), row.about());
    }

    static Phrase whose(StepRow row) {
        return row.caseKind() == ProceedingKind.OFFICIALS ? OFFICIALS : OTHERS;
    }

    /** The articles of a step, marked where its source does not number them. */
    static Sayable articles(StepRow row) {
        return row.articles().isEmpty()
                ? NO_ARTICLE
                : InferredArticle.marked(row.articles(), row.infers(), Inference.ARTICLES);
    }

    /** The articles of some steps, each once; that none is stated is said, because an empty cell says nothing. */
    static Sayable articles(List<StepRow> rows) {
        List<Sayable> all = rows.stream()
                .flatMap(row -> row.articles().stream())
                .distinct()
                .map(article -> InferredArticle.marked(
                        article,
                        rows.stream()
                                .filter(row -> row.articles().contains(article))
                                .map(StepRow::infers)
                                .toList()))
                .toList();
        return all.isEmpty() ? NO_ARTICLE : Sayable.commas(all);
    }

    /** How sure the least sure of some steps is. */
    static Certainty leastSure(List<StepRow> steps) {
        return steps.stream().map(StepRow::certainty).reduce(Certainty::atMost).orElse(Certainty.REPORTED);
    }

    /** What one court or prosecutor does at once, which steps may tell of some of the accused in each. */
    private record Together(
            StepKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** How many are accused in a case, by the steps that tell of most; steps of one kind and day tell of parts, and add up. */
    static HowMany accused(List<StepRow> steps) {
        Map<Together, HowMany> told = new HashMap<>();
        steps.forEach(step -> told.merge(
                new Together(step.kind(), step.earliest(), step.latest()),
                new HowMany(step.least(), step.most()),
                HowMany::plus));
        return told.values().stream().reduce(HowMany.NONE, HowMany::atLeastBoth);
    }

    private static Entry requalification(InCase<StepRow> step, LocalDate day) {
        StepRow row = step.row();
        Direction direction = row.direction() == null ? Direction.UNKNOWN : row.direction();
        Sayable from = row.from().isEmpty()
                ? NOT_ON_RECORD
                : InferredArticle.marked(row.from(), row.infers(), Inference.ARTICLES_BEFORE);
        Sayable to = row.articles().isEmpty() ? NOT_ON_RECORD : articles(row);
        return Entry.ofCase(
                        step.record() + "/" + row.key(),
                        step.record(),
                        HowMany.of(1),
                        row.surelyBy(day),
                        direction,
                        span(row),
                        row.certainty())
                .at(row.number())
                .saying(
                        "",
                        direction == Direction.BACK
                                ? to
                                : phrase("proceedings.charges.became")
                                        .with("one", from)
                                        .with("next", to),
                        whose(row));
    }

    static RegisterDay reopened(CaseFacts facts, LocalDate day) {
        Map<RecordRef, List<StepRow>> byCase = new LinkedHashMap<>();
        facts.steps(StepCondition.CLOSED_OR_REOPENED).stream()
                .filter(step -> step.row().perhapsBy(day))
                .forEach(step -> byCase.computeIfAbsent(step.record(), any -> new ArrayList<>())
                        .add(step.row()));
        List<Entry> entries = new ArrayList<>();
        byCase.forEach((record, steps) -> entries.add(closing(record, steps, day)));
        entries.sort(BY_DAY);
        HowMany count = RegisterDay.count(entries);
        HowMany again = again(entries);
        return new RegisterDay(
                CaseRegister.REOPENED,
                day,
                count,
                closed(count, again, day),
                entries,
                List.of(byWhose(
                        phrase("registers.reopened.by-whose"), List.of(CLOSED, REOPENED, CLOSED_AGAIN), entries)));
    }

    private static final Phrase CLOSED = phrase("registers.reopened.closed");
    private static final Phrase REOPENED = phrase("registers.reopened.reopened");
    private static final Phrase CLOSED_AGAIN = phrase("registers.reopened.closed-again");
    private static final List<Phrase> CLOSED_OR_REOPENED = List.of(CLOSED, REOPENED);

    /**
     * That a case was closed, and perhaps opened again.
     *
     * @param reopened when that can have been
     */
    private record PerhapsReopened(DaySpan reopened) implements Sayable {

        @Override
        public String in(Language language) {
            return phrase("registers.reopened.closed-perhaps-reopened")
                    .with("when", reopened.told())
                    .in(language);
        }
    }

    private static List<? extends Sayable> possible(Sayable state) {
        return state instanceof PerhapsReopened ? CLOSED_OR_REOPENED : States.each(state);
    }

    /** How many were opened again, whatever became of them then. */
    private static HowMany again(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.state().equals(CLOSED))
                .map(entry -> possible(entry.state()).contains(CLOSED)
                        ? entry.people().perhaps()
                        : entry.counted())
                .reduce(HowMany.NONE, HowMany::plus);
    }

    private static Phrase closed(HowMany count, HowMany again, LocalDate day) {
        PartialDate by = PartialDate.of(day);
        if (count.isNone()) {
            return phrase("registers.reopened.none").with("day", by);
        }
        if (again.isNone()) {
            return phrase("registers.reopened.by").with("day", by).with("cases", count);
        }
        if (count.most() != null && count.most() == 1 && !again.isOne()) {
            return phrase("registers.reopened.perhaps-again").with("day", by).with("cases", count);
        }
        return count.isOne()
                ? phrase("registers.reopened.one-again").with("day", by)
                : phrase("registers.reopened.some-again")
                        .with("day", by)
                        .with("cases", count)
                        .with("again", again);
    }

    private static Entry closing(RecordRef record, List<StepRow> steps, LocalDate day) {
        StepRow last = steps.getLast();
        Map<Phrase, DaySpan> since = new LinkedHashMap<>();
        StepRow.possibilities(steps, day).stream()
                .filter(happened -> !happened.isEmpty())
                .forEach(happened -> since.merge(
                        closing(happened),
                        span(happened.getLast()),
                        (one, other) -> DaySpan.over(List.of(one, other))));
        List<Phrase> possible = List.copyOf(since.keySet());
        boolean perhapsReopened = possible.equals(CLOSED_OR_REOPENED);
        Sayable state = perhapsReopened
                ? new PerhapsReopened(Objects.requireNonNull(since.get(REOPENED)))
                : States.of(possible);
        return Entry.ofCase(
                        record.address(),
                        record,
                        HowMany.of(1),
                        steps.getFirst().surelyBy(day),
                        state,
                        perhapsReopened
                                ? Objects.requireNonNull(since.get(CLOSED))
                                : DaySpan.over(List.copyOf(since.values())),
                        leastSure(steps))
                .about(accused(steps))
                .saying("", Entry.NOTHING, whose(last));
    }

    private static Phrase closing(List<StepRow> happened) {
        boolean reopened = happened.stream().anyMatch(step -> step.kind() == StepKind.CASE_REOPENED);
        return happened.getLast().kind() == StepKind.CASE_REOPENED ? REOPENED : reopened ? CLOSED_AGAIN : CLOSED;
    }

    /** How many entries are in a state, those that are perhaps in it as perhaps. */
    private static HowMany in(Sayable state, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> possible(entry.state()).contains(state))
                .map(entry -> entry.state().equals(state)
                        ? entry.counted()
                        : entry.people().perhaps())
                .reduce(HowMany.NONE, HowMany::plus);
    }

    /** A line for officials and one for everybody else, a column for each state. */
    private static Grid byWhose(Phrase caption, List<? extends Sayable> states, List<Entry> entries) {
        List<Sayable> head = new ArrayList<>(List.of(phrase("registers.grid.whose")));
        head.addAll(states);
        List<Grid.Row> rows = new ArrayList<>();
        for (Phrase whose : entries.isEmpty() ? List.<Phrase>of() : List.of(OFFICIALS, OTHERS)) {
            List<Entry> own =
                    entries.stream().filter(entry -> entry.says().equals(whose)).toList();
            List<Sayable> row = new ArrayList<>(List.of(whose));
            states.forEach(state -> {
                HowMany count = in(state, own);
                row.add(count.isNone() ? Entry.NOTHING : count.figures());
            });
            rows.add(new Grid.Row(row, own));
        }
        return new Grid(caption, head, rows);
    }
}
