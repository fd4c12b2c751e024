package org.khronika.updates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ShownTypes;
import org.khronika.records.DaysTold;
import org.khronika.records.GoingOn;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/**
 * What an update of a period should look at: of the accepted records that tell what happened, those that are new, changed, closed, still
 * open, silent or late, each with what became of it in the update.
 */
@Component
public class Worklist {

    /** After so many days without anything a case that goes on counts as silent, unless another number is asked for. */
    public static final int SILENT_AFTER = 365;

    private final Reviewed reviewed;
    private final ShownTypes types;
    private final LeftOut leftOut;

    Worklist(Reviewed reviewed, ShownTypes types, LeftOut leftOut) {
        this.reviewed = reviewed;
        this.types = types;
        this.leftOut = leftOut;
    }

    /**
     * A record on the list.
     *
     * @param why it was left out; null where it was not
     */
    public record Item(Stored<?> record, WorkGroup group, Use use, LeftOut.@Nullable Because why) {}

    /**
     * The list of an update.
     *
     * @param before the update before, whose readers know what was known then; null without one
     * @param items  by group, in each the earliest first
     */
    public record Contents(@Nullable Stored<Update> before, List<Item> items) {

        /** Those of a group. */
        public List<Item> of(WorkGroup group) {
            return items.stream().filter(item -> item.group() == group).toList();
        }
    }

    /**
     * The list of an update; empty while its period is not said from a first day to a last.
     *
     * @param silent after so many days without anything a record that goes on counts as silent
     */
    public Optional<Contents> of(Stored<Update> update, int silent) {
        PartialDate period = update.body().period();
        if (period == null || period.earliest().isEmpty() || period.latest().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = period.earliest().get();
        Map<RecordRef, Instant> accepted = reviewed.firstAccepted();
        Stored<Update> before = before(update, from);
        WorkSpan span = new WorkSpan(
                from,
                period.latest().get(),
                before == null ? null : accepted.getOrDefault(before.address(), before.changedAt()),
                silent);
        Set<RecordRef> used = update.body()
                .texts()
                .flatMap(text -> text.records().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Map<RecordRef, LeftOut.Because> reasons = leftOut.of(update.address());
        List<Item> items = new ArrayList<>();
        for (Stored<?> record : reviewed.list(EventfulKinds.of(types))) {
            span.group(told(record, accepted.getOrDefault(record.address(), record.changedAt())))
                    .ifPresent(group -> items.add(item(record, group, used, reasons.get(record.address()))));
        }
        items.sort(Comparator.comparing(Item::group));
        return Optional.of(new Contents(before, List.copyOf(items)));
    }

    private static Item item(Stored<?> record, WorkGroup group, Set<RecordRef> used, LeftOut.@Nullable Because why) {
        Use use = used.contains(record.address()) ? Use.USED : why == null ? Use.NOT_USED : Use.LEFT_OUT;
        return new Item(record, group, use, use == Use.LEFT_OUT ? why : null);
    }

    /** Of the accepted updates of earlier periods the latest. */
    @Nullable
    Stored<Update> before(Stored<Update> update, LocalDate from) {
        return Stored.only(reviewed.list(RecordKind.UPDATE), Update.class).stream()
                .filter(other -> !other.address().equals(update.address()))
                .filter(other -> other.body().period() != null
                        && other.body()
                                .period()
                                .earliest()
                                .filter(first -> first.isBefore(from))
                                .isPresent())
                .max(Comparator.comparing(
                        other -> Objects.requireNonNull(other.body().period())))
                .orElse(null);
    }

    private <T extends Record> WorkSpan.Told told(Stored<T> record, Instant entered) {
        RecordType<T> type = types.get(record);
        List<PartialDate> days = DaysTold.in(record.body());
        Function<LocalDate, GoingOn> progress = day -> type.progress(record.body(), day);
        return new WorkSpan.Told() {

            @Override
            public List<PartialDate> days() {
                return days;
            }

            @Override
            public GoingOn progress(LocalDate day) {
                return progress.apply(day);
            }

            @Override
            public Instant entered() {
                return entered;
            }

            @Override
            public Instant changed() {
                return record.changedAt();
            }
        };
    }
}
