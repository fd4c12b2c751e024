package org.khronika.updates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.GoingOn;
import org.khronika.values.PartialDate;

/**
 * What an update looks back on.
 *
 * @param from   the first day of its period
 * @param to     the last
 * @param since  when the update before was accepted: what was known then was told; null without one
 * @param silent after so many days without anything a record that goes on counts as silent
 */
record WorkSpan(LocalDate from, LocalDate to, @Nullable Instant since, int silent) {

    /** What of a record decides why it is on a worklist. */
    interface Told {

        /** The dates that it tells. */
        List<PartialDate> days();

        /** Whether it goes on on a day. */
        GoingOn progress(LocalDate day);

        /** When it was entered. */
        Instant entered();

        /** When what is accepted of it was accepted last. */
        Instant changed();
    }

    /** Why the record is on the list; empty when the update has nothing to tell of it. */
    Optional<WorkGroup> group(Told told) {
        List<PartialDate> days =
                told.days().stream().filter(day -> !isAfter(day)).toList();
        if (days.isEmpty() && !told.days().isEmpty()) {
            return Optional.empty();
        }
        boolean known = since != null && !told.entered().isAfter(since);
        boolean unchanged = known && !told.changed().isAfter(since);
        GoingOn progress = told.progress(to);
        if (days.isEmpty() || days.stream().anyMatch(this::mayLieWithin)) {
            return within(told, days, progress, known, unchanged);
        }
        if (since != null && !known) {
            return Optional.of(WorkGroup.LATE);
        }
        if (since != null && !unchanged) {
            return Optional.of(WorkGroup.CHANGED);
        }
        return progress == GoingOn.OPEN ? Optional.of(open(days)) : Optional.empty();
    }

    private Optional<WorkGroup> within(
            Told told, List<PartialDate> days, GoingOn progress, boolean known, boolean unchanged) {
        if (progress == GoingOn.ENDED && told.progress(from.minusDays(1)) == GoingOn.OPEN) {
            return Optional.of(WorkGroup.CLOSED);
        }
        boolean began = days.stream().noneMatch(this::isBefore);
        if (unchanged && began) {
            return progress == GoingOn.OPEN ? Optional.of(WorkGroup.STILL_OPEN) : Optional.empty();
        }
        return Optional.of(began && !known ? WorkGroup.NEW : WorkGroup.CHANGED);
    }

    private WorkGroup open(List<PartialDate> days) {
        LocalDate limit = to.minusDays(silent);
        return days.stream().flatMap(day -> day.latest().stream()).allMatch(last -> last.isBefore(limit))
                ? WorkGroup.SILENT
                : WorkGroup.STILL_OPEN;
    }

    private boolean mayLieWithin(PartialDate day) {
        return !isBefore(day) && !isAfter(day);
    }

    private boolean isBefore(PartialDate day) {
        return day.latest().map(last -> last.isBefore(from)).orElse(false);
    }

    private boolean isAfter(PartialDate day) {
        return day.earliest().map(first -> first.isAfter(to)).orElse(false);
    }
}
