package org.khronika.updates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.PeriodOutcomes;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Question;
import org.khronika.records.References;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.statistics.AnswersApart;
import org.khronika.statistics.Counting;
import org.khronika.updates.PeriodComparison.Row;
import org.khronika.updates.PeriodComparison.Table;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Counts records of two periods by the answers by which their lists are narrowed. What the desk compares and what the site draws is counted here.
 *
 * @param called   records by whose names something is counted, such as places; where there are none, nothing is counted by records
 * @param outcomes what contexts work out of periods themselves, besides the answers that tell what came of something
 */
record PeriodTables(
        ShownTypes types, Counting counting, List<Stored<?>> called, List<PeriodOutcomes> outcomes, Language language) {

    private static final String KINDS = "kinds";
    private static final Quantity NONE = Quantity.of(0);
    /**
     * The tables, that of the kinds first.
     *
     * @param all  what there is now
     * @param told what of it could be told of the period before
     */
    List<Table> of(PartialDate now, PartialDate before, List<Stored<?>> all, List<Stored<?>> told) {
        return of(now, before, all, told, table -> true);
    }

    /** Those of the tables whose codes are asked for; no others are counted. */
    List<Table> of(
            PartialDate now, PartialDate before, List<Stored<?>> all, List<Stored<?>> told, Predicate<String> which) {
        Two two = new Two(now, before, all, told);
        List<Table> tables = new ArrayList<>();
        if (which.test(KINDS)) {
            tables.add(new Table(
                    KINDS,
                    null,
                    EventfulKinds.of(types).stream()
                            .flatMap(kind -> two.row(kind.many().capital(), "kind:" + kind.code()).stream())
                            .toList()));
        }
        for (RecordKind kind : EventfulKinds.of(types)) {
            boolean judged = EventfulKinds.judged(types).contains(kind);
            for (List<Question> path :
                    Shape.of(types.get(kind).bodyType(), language).filters()) {
                Question asked = path.getLast();
                if (asked.outcome() || (judged && path.size() == 1 && divides(asked))) {
                    String name = path.stream().map(Question::name).collect(Collectors.joining("."));
                    String code = Counting.code(name).replace('.', '-');
                    if (which.test(code)) {
                        tables.add(table(code, kind, name, asked, two));
                    }
                }
            }
        }
        outcomes.stream().filter(one -> which.test(one.code())).forEach(one -> tables.add(two.table(one)));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    /** What a record has several of, such as freedoms and acts, or a place: lists of people and bodies would only repeat the records. */
    private boolean divides(Question question) {
        return !question.confidential()
                && (question.control() == Question.Control.CHOICES
                        || (!called.isEmpty() && question.kinds().equals(Set.of(RecordKind.PLACE))));
    }

    /** @param path the name of the question, after that of the list that it is asked in, if it is */
    private Table table(String code, RecordKind kind, String path, Question question, Two two) {
        String asked = "kind:" + kind.code() + " " + Counting.code(path) + ":";
        return new Table(
                code,
                Sayable.written(question.label()),
                question.kinds().isEmpty() ? answers(asked, path, question, two) : records(kind, asked, question, two));
    }

    /** A row for each answer, and one of its own for what is told of it less surely. */
    private List<Row> answers(String asked, String path, Question question, Two two) {
        return question.offered().stream()
                .flatMap(option ->
                        counting.apart().of(Sayable.written(option.label()), path, option.value(), two.all).stream()
                                .flatMap(part ->
                                        two
                                                .among(part)
                                                .row(part.what(), asked + Counting.code(option.value()))
                                                .stream()))
                .toList();
    }

    private List<Row> records(RecordKind kind, String asked, Question question, Two two) {
        Map<RecordRef, Sayable> names = new HashMap<>();
        called.stream()
                .filter(record -> question.kinds().contains(record.kind()))
                .forEach(record -> names.put(record.address(), types.title(record)));
        return two.named(kind, question)
                .flatMap(record ->
                        two
                                .row(
                                        names.getOrDefault(record, Sayable.written(record.address())),
                                        asked + record.address())
                                .stream())
                .toList();
    }

    private final class Two {

        private final PartialDate now;
        private final PartialDate before;
        private final List<Stored<?>> all;
        private final List<Stored<?>> told;
        /** Nothing came too late: what a release holds is not compared with what was known before. */
        private final boolean allTold;

        Two(PartialDate now, PartialDate before, List<Stored<?>> all, List<Stored<?>> told) {
            this.now = now;
            this.before = before;
            this.all = all;
            this.told = told;
            this.allTold = told.equals(all);
        }

        /** The records that give an answer equally surely. */
        Two among(AnswersApart.Part part) {
            List<Stored<?>> ofAll = part.among(all);
            return new Two(now, before, ofAll, allTold ? ofAll : part.among(told));
        }

        Stream<RecordRef> named(RecordKind kind, Question question) {
            return all.stream()
                    .filter(record -> record.kind() == kind)
                    .flatMap(record -> References.in(record.body()).entrySet().stream())
                    .filter(one -> one.getKey().replaceAll("\\[\\d+]$", "").equals(question.name()))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .sorted(Comparator.comparing(RecordRef::address));
        }

        Optional<Row> row(Sayable what, String asked) {
            Quantity here = number(asked, now, all);
            Quantity then = number(asked, before, told);
            long late = allTold
                    ? 0
                    : number(asked, before, all).most().orElse(0) - then.most().orElse(0);
            return here.equals(NONE) && then.equals(NONE) && late == 0
                    ? Optional.empty()
                    : Optional.of(new Row(what, here, then, late));
        }

        Table table(PeriodOutcomes outcomes) {
            Map<String, PeriodOutcomes.Line> here = outcomes(outcomes, now, all);
            Map<String, PeriodOutcomes.Line> then = outcomes(outcomes, before, told);
            Map<String, PeriodOutcomes.Line> since = outcomes(outcomes, before, all);
            List<Row> rows = Stream.of(here, since, then)
                    .flatMap(some -> some.entrySet().stream())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first, LinkedHashMap::new))
                    .values()
                    .stream()
                    .sorted(Comparator.comparingInt(PeriodOutcomes.Line::place))
                    .map(outcome -> new Row(
                            outcome.what(),
                            number(here.get(outcome.code())),
                            number(then.get(outcome.code())),
                            most(number(since.get(outcome.code()))) - most(number(then.get(outcome.code())))))
                    .toList();
            return new Table(outcomes.code(), outcomes.title(), rows);
        }

        private static Map<String, PeriodOutcomes.Line> outcomes(
                PeriodOutcomes outcomes, PartialDate period, List<Stored<?>> records) {
            return outcomes.in(period.earliest().orElseThrow(), period.latest().orElseThrow(), records).stream()
                    .collect(Collectors.toMap(
                            PeriodOutcomes.Line::code, outcome -> outcome, (first, same) -> first, LinkedHashMap::new));
        }

        private static Quantity number(PeriodOutcomes.@Nullable Line outcome) {
            return outcome == null ? NONE : outcome.number();
        }

        private static long most(Quantity number) {
            return number.most().orElse(number.least());
        }

        private Quantity number(String asked, PartialDate during, List<Stored<?>> records) {
            return counting.number(asked + " unit:records during:" + during.edtf(), records)
                    .orElseThrow();
        }
    }
}
