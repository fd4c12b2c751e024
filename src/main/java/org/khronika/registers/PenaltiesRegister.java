package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.khronika.values.PartialDate;
import org.khronika.values.PenaltyKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Sentences of officials and of everybody else, side by side. */
final class PenaltiesRegister {

    private static final double DAYS_OF_A_MONTH = 30.44;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int FEW_DAYS = 60;

    private static final Phrase FIRST_COURTS = phrase("registers.sentences.first-courts");
    private static final Phrase APART = phrase("registers.sentences.earlier-or-added");

    private PenaltiesRegister() {}

    /** What is compared: one article, one kind of sentence, officials or others. */
    private record Row(Sayable article, PenaltyKind kind, Phrase whose) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            return java.util.Comparator.comparing((Row row) -> row.article().english())
                    .thenComparing(Row::kind)
                    .thenComparing(row -> row.whose().english())
                    .compare(this, other);
        }
    }

    static RegisterDay on(CaseFacts facts, LocalDate day) {
        List<InCase<StepRow>> steps = facts.steps(StepCondition.SENTENCED).stream()
                .filter(step -> step.row().perhapsBy(day))
                .toList();
        List<Entry> apart = facts.steps(StepCondition.EARLIER_OR_ADDED).stream()
                .filter(step -> step.row().perhapsBy(day))
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
                Sayable.sentences(List.of(sentence(count, steps, day), apart(apart))),
                Stream.concat(counted.stream(), apart.stream()).toList(),
                List.of(grid(steps, day)));
    }

    private static Phrase sentence(HowMany count, List<InCase<StepRow>> steps, LocalDate day) {
        if (count.isNone()) {
            return phrase("registers.sentences.none").with("day", PartialDate.of(day));
        }
        Map<Part, HowMany> parts = parts(steps, day);
        Phrase by = parts.size() == 1
                ? phrase("registers.sentences.by-all")
                        .with("part", parts.keySet().iterator().next().name())
                : phrase("registers.sentences.by").with("parts", told(parts));
        return by.with("day", PartialDate.of(day)).with("people", count);
    }

    /** How many sentences, and not people. */
    private static Sayable apart(List<Entry> entries) {
        HowMany count = entries.stream()
                .map(entry -> entry.sure() ? HowMany.of(1) : HowMany.of(1).perhaps())
                .reduce(HowMany.NONE, HowMany::plus);
        return count.isNone()
                ? Entry.NOTHING
                : phrase("registers.sentences.apart").with("n", count);
    }

    /** Who they were: officials, others in criminal cases, others fined or locked up for days; nothing of what there is none of. */
    private static Map<Part, HowMany> parts(List<InCase<StepRow>> steps, LocalDate day) {
        Map<Part, HowMany> parts = new EnumMap<>(Part.class);
        steps.forEach(step -> parts.merge(part(step.row()), counted(step.row(), day), HowMany::plus));
        parts.values().removeIf(HowMany::isNone);
        return parts;
    }

    private static Sayable told(Map<Part, HowMany> parts) {
        return Sayable.and(parts.entrySet().stream()
                .map(part -> phrase("registers.sentences.part")
                        .with("people", part.getValue())
                        .with("part", part.getKey().name()))
                .toList());
    }

    /** In which sort of case somebody was sentenced. */
    private enum Part {
        CRIMINAL,
        DAYS,
        OFFICIALS,
        UNTOLD
    }

    private static Part part(StepRow row) {
        return switch (row.caseKind()) {
            case OFFICIALS -> Part.OFFICIALS;
            case ADMINISTRATIVE, PENALTY -> Part.DAYS;
            case CRIMINAL, CIVIL, POSTHUMOUS, UNSAID -> Part.CRIMINAL;
            case UNTOLD -> Part.UNTOLD;
        };
    }

    private static HowMany counted(StepRow row, LocalDate day) {
        return row.surelyBy(day) ? people(row) : people(row).perhaps();
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
                        row.surelyBy(day),
                        row.penalties(),
                        StepRegisters.span(row).asOf(day),
                        row.certainty())
                .at(row.number())
                .saying("", StepRegisters.articles(row), StepRegisters.whose(row))
                .sentencedTo(row.given());
    }

    private static Grid grid(List<InCase<StepRow>> steps, LocalDate day) {
        Map<Row, List<InCase<StepRow>>> rows = new TreeMap<>();
        for (InCase<StepRow> step : steps) {
            StepRow row = step.row();
            List<Sayable> articles = row.articles().isEmpty()
                    ? List.of(StepRegisters.NO_ARTICLE)
                    : row.articles().stream()
                            .map(article -> InferredArticle.marked(article, List.of(row.infers())))
                            .toList();
            articles.forEach(article -> rows.computeIfAbsent(
                            new Row(article, Objects.requireNonNull(row.penalty()), StepRegisters.whose(row)),
                            any -> new ArrayList<>())
                    .add(step));
        }
        List<Grid.Row> lines = new ArrayList<>();
        rows.forEach((row, own) -> lines.add(new Grid.Row(
                line(row, own, day), own.stream().map(step -> entry(step, day)).toList())));
        return new Grid(
                phrase("registers.sentences.by-article"),
                List.of(
                        phrase("registers.grid.article"),
                        phrase("registers.sentences.main-part"),
                        phrase("registers.grid.whose"),
                        phrase("registers.grid.people"),
                        phrase("registers.sentences.median-term"),
                        phrase("registers.sentences.range")),
                lines);
    }

    private static List<Sayable> line(Row row, List<InCase<StepRow>> steps, LocalDate day) {
        List<StepRow> own = steps.stream().map(InCase::row).toList();
        boolean enough = Medians.areEnough(steps.stream()
                .filter(step -> step.row().days() != null)
                .map(InCase::record)
                .distinct()
                .count());
        HowMany people = own.stream()
                .map(step -> step.surelyBy(day) ? people(step) : people(step).perhaps())
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
                row.kind(),
                row.whose(),
                people.figures(),
                days.isEmpty()
                        ? phrase("registers.sentences.no-term")
                        : enough ? term(Medians.of(days)) : phrase("registers.sentences.too-few"),
                enough ? range(term(days.getFirst()), term(days.getLast())) : Entry.NOTHING);
    }

    private static Phrase range(Phrase shortest, Phrase longest) {
        return shortest.equals(longest)
                ? shortest
                : phrase("registers.sentences.from-to").with("from", shortest).with("to", longest);
    }

    /** A term as a sentence gives it: days, months, or years where they are whole. */
    static Phrase term(int days) {
        long months = Math.round(days / DAYS_OF_A_MONTH);
        if (days < FEW_DAYS) {
            return phrase("registers.term.days").with("n", days);
        }
        return months % MONTHS_OF_A_YEAR == 0
                ? phrase("registers.term.years").with("n", months / MONTHS_OF_A_YEAR)
                : phrase("registers.term.months").with("n", months);
    }
}
