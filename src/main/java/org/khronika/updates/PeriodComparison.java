package org.khronika.updates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.PeriodOutcomes;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.statistics.Counting;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * How many accepted records there are of a period and of the one before, in all and by the answers by which lists of incidents and cases are
 * narrowed, freedom, act, place, and by what came of it. What was first accepted after the update before stands apart: its readers were not told of it.
 */
@Component
public class PeriodComparison {

    private final Reviewed reviewed;
    private final ShownTypes types;
    private final Counting counting;
    private final Worklist worklist;
    private final List<PeriodOutcomes> outcomes;

    PeriodComparison(
            Reviewed reviewed, ShownTypes types, Counting counting, Worklist worklist, List<PeriodOutcomes> outcomes) {
        this.reviewed = reviewed;
        this.types = types;
        this.counting = counting;
        this.worklist = worklist;
        this.outcomes = outcomes.stream()
                .sorted(Comparator.comparing(PeriodOutcomes::code))
                .toList();
    }

    /**
     * One line.
     *
     * @param before of the period before, as its update could tell it
     * @param late   how many more of the period before were accepted since
     */
    public record Row(Sayable what, Quantity now, Quantity before, long late) {}

    /**
     * The lines of one question; of the first table a line for each kind.
     *
     * @param code names the question, the same in every language
     */
    public record Table(String code, @Nullable Sayable of, List<Row> rows) {}

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
        return Optional.of(new Compared(
                period,
                before,
                new PeriodTables(types, counting, reviewed.list(), outcomes, language).of(period, before, all, told)));
    }

    /** The period of the same length that ends on the day before: as many months where it is of whole months, else as many days. */
    static PartialDate asLongBefore(LocalDate from, LocalDate to) {
        if (from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1) {
            long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
            YearMonth first = YearMonth.from(from).minusMonths(months);
            YearMonth last = YearMonth.from(from).minusMonths(1);
            return first.equals(last) ? PartialDate.of(last) : PartialDate.parse(first + "/" + last);
        }
        LocalDate last = from.minusDays(1);
        return PartialDate.parse(last.minusDays(ChronoUnit.DAYS.between(from, to)) + "/" + last);
    }
}
