package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.InWords;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** The registers of steps: charges turned into others, cases closed and opened again. */
final class StepRegisters {

    static final String OFFICIALS = "officials";
    static final String OTHERS = "others";
    static final String NO_ARTICLE = "article not stated";

    private static final Sayable ARTICLE_NOT_STATED = phrase("proceedings.charges.article-not-stated");
    private static final Sayable NOT_ON_RECORD = phrase("proceedings.consequences.not-on-record");

    private StepRegisters() {}

    static RegisterDay requalified(CaseFacts facts, LocalDate day) {
        List<Entry> entries = facts.steps(StepCondition.TURNED_A_CHARGE).stream()
                .filter(step -> span(step.row()).perhapsBy(day))
                .map(step -> requalification(step, day))
                .sorted(BY_DAY)
                .toList();
        HowMany count = RegisterDay.count(entries);
        return new RegisterDay(
                CaseRegister.REQUALIFIED,
                day,
                count,
                count.isNone()
                        ? "No charge was turned into another by %s, by what is on record.".formatted(DaySpan.day(day))
                        : "By %s, %s".formatted(DaySpan.day(day), turnedAndBroughtBack(entries)),
                entries,
                List.of(byWhose(
                        "By whose charge it was",
                        Stream.of(Direction.values()).map(Direction::label).toList(),
                        entries)));
    }

    /** "two charges were turned into others: …. One charge was brought back."; nothing of what there is none of. */
    private static String turnedAndBroughtBack(List<Entry> entries) {
        HowMany back = Counts.states(entries).getOrDefault(Direction.BACK.label(), HowMany.NONE);
        List<Entry> turned = entries.stream()
                .filter(entry -> !entry.state().equals(Direction.BACK.label()))
                .toList();
        List<String> parts = new ArrayList<>();
        if (!turned.isEmpty()) {
            HowMany count = RegisterDay.count(turned);
            parts.add("%s turned into %s: %s."
                    .formatted(
                            count.were("charge", "charges"), count.isOne() ? "another" : "others", directions(turned)));
        }
        if (!back.isNone()) {
            String told = back.were("charge", "charges") + " brought back.";
            parts.add(parts.isEmpty() ? told : Capitals.first(told));
        }
        return String.join(" ", parts);
    }

    /** "one was raised, one was lowered; of one the law alone does not tell whether it was raised or lowered"; nothing of what there is none of. */
    private static String directions(List<Entry> entries) {
        Map<String, HowMany> states = Counts.states(entries);
        List<String> parts = new ArrayList<>();
        for (Direction direction : List.of(Direction.UP, Direction.DOWN, Direction.SAME)) {
            HowMany count = states.getOrDefault(direction.label(), HowMany.NONE);
            if (!count.isNone()) {
                parts.add(whichOf(count, RegisterDay.count(entries))
                        + (count.isOne() ? " was " : " were ")
                        + (direction == Direction.SAME ? "as heavy as before" : direction.label()));
            }
        }
        String told = InWords.list(parts);
        List<String> all = new ArrayList<>(told.isEmpty() ? List.of() : List.of(told));
        open(states, Direction.UNKNOWN, "").ifPresent(all::add);
        open(states, Direction.CALLED_UP, ", and the source calls it heavier").ifPresent(all::add);
        open(states, Direction.CALLED_DOWN, ", and the source calls it lighter").ifPresent(all::add);
        open(states, Direction.SAID_UP, ", and somebody whose word the source passes on calls it heavier")
                .ifPresent(all::add);
        open(states, Direction.SAID_DOWN, ", and somebody whose word the source passes on calls it lighter")
                .ifPresent(all::add);
        return String.join("; ", all);
    }

    private static String whichOf(HowMany some, HowMany all) {
        return some.isOne() || !some.equals(all) ? some.told() : some.equals(HowMany.of(2)) ? "both" : "all";
    }

    private static Optional<String> open(Map<String, HowMany> states, Direction direction, String called) {
        HowMany open = states.getOrDefault(direction.label(), HowMany.NONE);
        return open.isNone()
                ? Optional.empty()
                : Optional.of(
                        "of " + open.told() + " the law alone does not tell whether it was raised or lowered" + called);
    }

    static final Comparator<Entry> BY_DAY = Comparator.comparing(
                    (Entry entry) -> entry.since().place(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.cases().getFirst())
            .thenComparing(Entry::key);

    static DaySpan span(StepRow row) {
        return new DaySpan(row.earliest(), row.latest(), row.infers().contains(Inference.WHEN));
    }

    static String whose(StepRow row) {
        return row.caseKind() == ProceedingKind.OFFICIALS ? OFFICIALS : OTHERS;
    }

    /** The articles of a step, marked where its source does not number them. */
    static Sayable articles(StepRow row) {
        return row.articles().isEmpty()
                ? ARTICLE_NOT_STATED
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
        return all.isEmpty() ? ARTICLE_NOT_STATED : Sayable.commas(all);
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
                        span(row).surelyBy(day),
                        direction.label(),
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
                        Sayable.written(whose(row)));
    }

    static RegisterDay reopened(CaseFacts facts, LocalDate day) {
        Map<RecordRef, List<StepRow>> byCase = new LinkedHashMap<>();
        facts.steps(StepCondition.CLOSED_OR_REOPENED).stream()
                .filter(step -> span(step.row()).perhapsBy(day))
                .forEach(step -> byCase.computeIfAbsent(step.record(), any -> new ArrayList<>())
                        .add(step.row()));
        List<Entry> entries = new ArrayList<>();
        byCase.forEach((record, steps) -> entries.add(closing(record, steps, day)));
        entries.sort(BY_DAY);
        HowMany count = RegisterDay.count(entries);
        HowMany again = RegisterDay.count(
                entries.stream().filter(entry -> !entry.state().equals(CLOSED)).toList());
        return new RegisterDay(
                CaseRegister.REOPENED,
                day,
                count,
                count.isNone()
                        ? "No case was closed or reopened by %s, by what is on record.".formatted(DaySpan.day(day))
                        : "By %s, %s closed before a verdict%s."
                                .formatted(
                                        DaySpan.day(day),
                                        count.were("case", "cases"),
                                        again.isNone()
                                                ? ""
                                                : count.isOne()
                                                        ? " and then opened again"
                                                        : "; %s opened again"
                                                                .formatted(again.were("of them", "of them"))),
                entries,
                List.of(byWhose(
                        "Where each now stands, by whose case it is",
                        List.of(CLOSED, REOPENED, CLOSED_AGAIN),
                        entries)));
    }

    private static final String CLOSED = "closed, no reopening known";
    private static final String REOPENED = "reopened";
    private static final String CLOSED_AGAIN = "closed again";

    private static Entry closing(RecordRef record, List<StepRow> steps, LocalDate day) {
        StepRow last = steps.getLast();
        boolean reopened = steps.stream().anyMatch(step -> step.kind() == StepKind.CASE_REOPENED);
        String state = last.kind() == StepKind.CASE_REOPENED ? REOPENED : reopened ? CLOSED_AGAIN : CLOSED;
        return Entry.ofCase(
                        record.address(),
                        record,
                        HowMany.of(1),
                        span(steps.getFirst()).surelyBy(day),
                        state,
                        span(last),
                        leastSure(steps))
                .about(accused(steps))
                .saying("", Entry.NOTHING, Sayable.written(whose(last)));
    }

    /** A line for officials and one for everybody else, a column for each state. */
    private static Grid byWhose(String caption, List<String> states, List<Entry> entries) {
        List<String> head = new ArrayList<>(List.of("Whose"));
        head.addAll(states);
        List<Grid.Row> rows = new ArrayList<>();
        for (String whose : List.of(OFFICIALS, OTHERS)) {
            List<Entry> own = entries.stream()
                    .filter(entry -> entry.says().english().equals(whose))
                    .toList();
            Map<String, HowMany> counts = Counts.states(own);
            List<String> row = new ArrayList<>(List.of(whose));
            states.forEach(state -> row.add(
                    counts.containsKey(state)
                            ? counts.getOrDefault(state, HowMany.NONE).inWords()
                            : ""));
            rows.add(new Grid.Row(row, own));
        }
        return new Grid(caption, head, rows);
    }
}
