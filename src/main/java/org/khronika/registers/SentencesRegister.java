package org.khronika.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khronika.proceedings.CaseFacts;
import org.khronika.proceedings.InCase;
import org.khronika.proceedings.InferredArticle;
import org.khronika.proceedings.StepCondition;
import org.khronika.proceedings.StepRow;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.InWords;
import org.khronika.values.PenaltyKind;
import org.khronika.words.Sayable;

/** Sentences of officials and of everybody else, side by side. */
final class SentencesRegister {

    private static final double DAYS_OF_A_MONTH = 30.44;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int FEW_DAYS = 60;

    private static final String FIRST_COURTS = "In the cases that we follow";
    private static final String APART = "From before a case, or added to a sentence";

    private SentencesRegister() {}

    /** What is compared: one article, one kind of sentence, officials or others. */
    private record Row(String article, PenaltyKind kind, String whose) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            return java.util.Comparator.comparing(Row::article)
                    .thenComparing(Row::kind)
                    .thenComparing(Row::whose)
                    .compare(this, other);
        }
    }

    static RegisterDay on(CaseFacts facts, LocalDate day) {
        List<InCase<StepRow>> steps = facts.steps(StepCondition.SENTENCED).stream()
                .filter(step -> StepRegisters.span(step.row()).perhapsBy(day))
                .toList();
        List<Entry> apart = facts.steps(StepCondition.EARLIER_OR_ADDED).stream()
                .filter(step -> StepRegisters.span(step.row()).perhapsBy(day))
                .map(step -> entry(step, day).under(APART))
                .sorted(StepRegisters.BY_DAY)
                .toList();
        List<Entry> counted = steps.stream()
                .map(step ->
                        apart.isEmpty() ? entry(step, day) : entry(step, day).under(FIRST_COURTS))
                .sorted(StepRegisters.BY_DAY)
                .toList();
        HowMany count = RegisterDay.count(counted);
        return new RegisterDay(
                CaseRegister.SENTENCES,
                day,
                count,
                (count.isNone()
                                ? "No sentence was on record by %s.".formatted(DaySpan.day(day))
                                : "By %s, the cases that we follow tell of %s who %s sentenced: %s."
                                        .formatted(
                                                DaySpan.day(day),
                                                count.of("person", "people"),
                                                count.isOne() ? "was" : "were",
                                                parts(steps, day)))
                        + (apart.isEmpty() ? "" : apart(apart.size())),
                Stream.concat(counted.stream(), apart.stream()).toList(),
                List.of(grid(steps, day)));
    }

    private static String apart(long n) {
        return " %s %s apart and %s not counted."
                .formatted(
                        Capitals.first(Count.of(n, "earlier or added sentence")),
                        n == 1 ? "stands" : "stand",
                        Count.is(n));
    }

    /** Who they were: officials, others in criminal cases, others fined or locked up for days; nothing of what there is none of. */
    private static String parts(List<InCase<StepRow>> steps, LocalDate day) {
        Map<String, HowMany> parts = new LinkedHashMap<>();
        for (String part : List.of("in criminal cases", "to fines or days of arrest", "as officials")) {
            parts.put(part, HowMany.NONE);
        }
        steps.forEach(step -> parts.merge(part(step.row()), counted(step.row(), day), HowMany::plus));
        return InWords.list(parts.entrySet().stream()
                .filter(part -> !part.getValue().isNone())
                .map(part -> part.getValue().told() + " " + part.getKey())
                .toList());
    }

    private static String part(StepRow row) {
        return switch (row.caseKind()) {
            case OFFICIALS -> "as officials";
            case ADMINISTRATIVE, PENALTY -> "to fines or days of arrest";
            case CRIMINAL, CIVIL, POSTHUMOUS, UNSAID -> "in criminal cases";
            case UNTOLD -> "in cases of a kind that is not told";
        };
    }

    private static HowMany counted(StepRow row, LocalDate day) {
        return StepRegisters.span(row).surelyBy(day) ? people(row) : people(row).perhaps();
    }

    private static HowMany people(StepRow row) {
        return new HowMany(row.least(), row.most());
    }

    private static Entry entry(InCase<StepRow> step, LocalDate day) {
        StepRow row = step.row();
        return Entry.ofCase(
                        step.record() + "/" + row.key(),
                        step.record(),
                        people(row),
                        StepRegisters.span(row).surelyBy(day),
                        row.sentences().english(),
                        StepRegisters.span(row),
                        row.certainty())
                .at(row.number())
                .saying("", StepRegisters.articles(row), Sayable.written(StepRegisters.whose(row)));
    }

    private static Grid grid(List<InCase<StepRow>> steps, LocalDate day) {
        Map<Row, List<InCase<StepRow>>> rows = new TreeMap<>();
        for (InCase<StepRow> step : steps) {
            StepRow row = step.row();
            List<String> articles = row.articles().isEmpty() ? List.of(StepRegisters.NO_ARTICLE) : row.articles();
            articles.forEach(article -> rows.computeIfAbsent(
                            new Row(
                                    row.articles().isEmpty()
                                            ? article
                                            : InferredArticle.marked(article, List.of(row.infers()))
                                                    .english(),
                                    Objects.requireNonNull(row.sentence()),
                                    StepRegisters.whose(row)),
                            any -> new ArrayList<>())
                    .add(step));
        }
        List<Grid.Row> lines = new ArrayList<>();
        rows.forEach((row, own) -> lines.add(new Grid.Row(
                line(row, own, day), own.stream().map(step -> entry(step, day)).toList())));
        return new Grid(
                "By article, kind of sentence and whose it is",
                List.of("Article", "Main part", "Whose", "People", "Median term", "Range"),
                lines);
    }

    private static List<String> line(Row row, List<InCase<StepRow>> steps, LocalDate day) {
        List<StepRow> own = steps.stream().map(InCase::row).toList();
        boolean enough = Medians.areEnough(steps.stream()
                .filter(step -> step.row().days() != null)
                .map(InCase::record)
                .distinct()
                .count());
        HowMany people = own.stream()
                .map(step -> StepRegisters.span(step).surelyBy(day)
                        ? people(step)
                        : people(step).perhaps())
                .reduce(HowMany.NONE, HowMany::plus);
        List<Integer> days = new ArrayList<>();
        for (StepRow step : own) {
            Integer term = step.days();
            for (long n = 0; term != null && n < Math.max(1, step.least()); n++) {
                days.add(term);
            }
        }
        days.sort(null);
        return List.of(
                row.article(),
                row.kind().label(),
                row.whose(),
                people.inWords(),
                days.isEmpty() ? "no term" : enough ? term(Medians.of(days)) : "too few",
                !enough
                        ? ""
                        : days.getFirst().equals(days.getLast())
                                ? term(days.getFirst())
                                : term(days.getFirst()) + " to " + term(days.getLast()));
    }

    /** A term as a sentence gives it: days, months, or years where they are whole. */
    static String term(int days) {
        long months = Math.round(days / DAYS_OF_A_MONTH);
        if (days < FEW_DAYS) {
            return days == 1 ? "1 day" : days + " days";
        }
        if (months % MONTHS_OF_A_YEAR == 0) {
            return months == MONTHS_OF_A_YEAR ? "1 year" : months / MONTHS_OF_A_YEAR + " years";
        }
        return months + " months";
    }
}
