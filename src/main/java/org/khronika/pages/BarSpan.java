package org.khronika.pages;

import org.khronika.pages.Lanes.LaneBar;
import org.khronika.values.PartialDate;

/**
 * Where a bar is on its axis. What begins or ends on a day within a range is certain only from the last day on which it can have begun
 * to the first on which it can have ended.
 *
 * @param first where it can begin at the earliest
 * @param sure  from where on it has surely begun
 * @param until to where it has surely not ended
 * @param last  where it can end at the latest
 */
record BarSpan(double first, double sure, double until, double last) {

    /** Less than this cannot be seen. */
    private static final double SEEN = 2;

    static BarSpan of(LaneBar bar, TimeAxis axis, double right) {
        PartialDate end = bar.to();
        double first = axis.earliest(bar.from());
        double last = end == null ? right : Math.max(first, axis.latest(end));
        double until = end == null
                ? right
                : end.earliest().map(axis::x).map(x -> Math.max(first, x)).orElse(first);
        return new BarSpan(first, axis.latest(bar.from()), until, last);
    }

    /** Whether it is certain somewhere. */
    boolean isCertain() {
        return sure < until || isOfOneDay();
    }

    /** Whether it may have ended before it had surely begun: then it is certain nowhere. */
    boolean isOnlyPerhaps() {
        return sure > until;
    }

    private boolean isOfOneDay() {
        return first == sure && sure == until && until == last;
    }

    /** Where the certain part ends: what is of one day is as wide as can be seen. */
    double seenUntil() {
        return Math.max(until, sure + SEEN);
    }

    /** Whether it can have begun on days that lie apart on the sheet. */
    boolean fadesIn() {
        return sure - first > 1;
    }

    /** Whether it can have ended on days that lie apart on the sheet. */
    boolean fadesOut() {
        return last - until > 1;
    }
}
