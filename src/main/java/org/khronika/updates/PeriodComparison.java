package org.khronika.updates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Question;
import org.khronika.records.References;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.statistics.Counting;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * How many accepted records there are of a period and of the one before, in all and by the answers by which lists of incidents and cases are
 * narrowed: freedom, act, place. What was first accepted after the update before stands apart: its readers were not told of it.
 */
@Component
public class PeriodComparison {

    private static final Quantity NONE = Quantity.of(0);

    private final Reviewed reviewed;
    private final ShownTypes types;
    private final Counting counting;
    private final Worklist worklist;

    PeriodComparison(Reviewed reviewed, ShownTypes types, Counting counting, Worklist worklist) {
        this.reviewed = reviewed;
        this.types = types;
        this.counting = counting;
        this.worklist = worklist;
    }

    /**
     * One line.
     *
     * @param before of the period before, as its update could tell it
     * @param late   how many more of the period before were accepted since
     */
    public record Row(Sayable what, Quantity now, Quantity before, long late) {}

    /** The lines of one question; of the first table a line for each kind. */
    public record Table(@Nullable Sayable of, List<Row> rows) {}

    /** The tables, and of which period the second column is. */
    public record Compared(PartialDate now, PartialDate before, List<Table> tables) {}

    /** The comparison for an update; empty while its period is not said from a first day to a last. */
    public Optional<Compared> of(Stored<Update> update, Language language) {
        PartialDate period = update.body().period();
        if (period == null || period.earliest().isEmpty() || period.latest().isEmpty()) {
            return Optional.empty();
        }
        Stored<Update> earlier = worklist.before(update, period.earliest().get());
        PartialDate before = earlier == null
                ? asLongBefore(period.earliest().get(), period.latest().get())
                : Objects.requireNonNull(earlier.body().period());
        Map<RecordRef, Instant> accepted = reviewed.firstAccepted();
        Instant since = earlier == null ? null : accepted.getOrDefault(earlier.address(), earlier.changedAt());
        List<Stored<?>> all = reviewed.list(EventfulKinds.of(types));
        List<Stored<?>> told = since == null
                ? all
                : all.stream()
                        .filter(record -> !accepted.getOrDefault(record.address(), record.changedAt())
                                .isAfter(since))
                        .toList();
        return Optional.of(new Compared(period, before, new Tables(period, before, all, told, language).all()));
    }

    /** What a record has several of, such as freedoms and acts, or a place: lists of people and bodies would only repeat the records. */
    private static boolean divides(Question question) {
        return question.filter()
                && !question.confidential()
                && (question.control() == Question.Control.CHOICES
                        || question.kinds().equals(Set.of(RecordKind.PLACE)));
    }

    private static PartialDate asLongBefore(LocalDate from, LocalDate to) {
        LocalDate last = from.minusDays(1);
        return PartialDate.parse(last.minusDays(ChronoUnit.DAYS.between(from, to)) + "/" + last);
    }

    private final class Tables {

        private final PartialDate now;
        private final PartialDate before;
        private final List<Stored<?>> all;
        private final List<Stored<?>> told;
        private final Language language;

        Tables(PartialDate now, PartialDate before, List<Stored<?>> all, List<Stored<?>> told, Language language) {
            this.now = now;
            this.before = before;
            this.all = all;
            this.told = told;
            this.language = language;
        }

        List<Table> all() {
            List<Table> tables = new ArrayList<>();
            tables.add(new Table(
                    null,
                    EventfulKinds.of(types).stream()
                            .flatMap(kind -> row(kind.many().capital(), "kind:" + kind.code()).stream())
                            .toList()));
            for (RecordKind kind : EventfulKinds.judged(types)) {
                Shape.of(types.get(kind).bodyType(), language).questions().stream()
                        .filter(PeriodComparison::divides)
                        .map(question -> new Table(Sayable.written(question.label()), rows(kind, question)))
                        .filter(table -> !table.rows().isEmpty())
                        .forEach(tables::add);
            }
            return List.copyOf(tables);
        }

        private List<Row> rows(RecordKind kind, Question question) {
            String asked = "kind:" + kind.code() + " " + Counting.code(question.name()) + ":";
            if (question.kinds().isEmpty()) {
                return question.offered().stream()
                        .flatMap(option ->
                                row(Sayable.written(option.label()), asked + Counting.code(option.value())).stream())
                        .toList();
            }
            Map<RecordRef, Sayable> called = new HashMap<>();
            reviewed.list(question.kinds()).forEach(record -> called.put(record.address(), types.title(record)));
            return named(kind, question)
                    .flatMap(record ->
                            row(
                                    called.getOrDefault(record, Sayable.written(record.address())),
                                    asked + record.address())
                                    .stream())
                    .toList();
        }

        private Stream<RecordRef> named(RecordKind kind, Question question) {
            return all.stream()
                    .filter(record -> record.kind() == kind)
                    .flatMap(record -> References.in(record.body()).entrySet().stream())
                    .filter(one -> one.getKey().replaceAll("\\[\\d+]$", "").equals(question.name()))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .sorted(Comparator.comparing(RecordRef::address));
        }

        private Optional<Row> row(Sayable what, String asked) {
            Quantity here = number(asked, now, all);
            Quantity then = number(asked, before, told);
            long late =
                    number(asked, before, all).most().orElse(0) - then.most().orElse(0);
            return here.equals(NONE) && then.equals(NONE) && late == 0
                    ? Optional.empty()
                    : Optional.of(new Row(what, here, then, late));
        }

        private Quantity number(String asked, PartialDate during, List<Stored<?>> records) {
            return counting.number(asked + " during:" + during.edtf(), records).orElse(NONE);
        }
    }
}
