package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;

/**
 * A court that takes into custody whom the police detained must do so within the days after which nobody may be held without one. Where
 * a source tells of both and leaves open when the court decided, it is taken to have been in time: otherwise they would have been free
 * in between, and no source says so. What its source dates later is no follow-up of that detention.
 */
final class FollowUp {

    private FollowUp() {}

    /** A step, not later than its detention allows, given the steps told before it. */
    static Placed within(Placed placed, List<Placed> before) {
        LocalDate inTime = placed.step().kind().onLiberty() == OnLiberty.REMANDS ? inTime(placed, before) : null;
        boolean open = inTime != null
                && placed.earliest() != null
                && !placed.earliest().isAfter(inTime)
                && placed.latest() != null
                && placed.latest().isAfter(inTime);
        return open ? placed.by(java.util.Objects.requireNonNull(inTime)) : placed;
    }

    /** The last day on which a court can have decided in time; null where no detention of the same people was what held them last. */
    private static @Nullable LocalDate inTime(Placed placed, List<Placed> before) {
        return before.stream()
                .filter(earlier ->
                        !earlier.step().possible() && earlier.step().kind().onLiberty() != OnLiberty.NOTHING)
                .filter(earlier -> isOfTheSame(earlier.step(), placed.step()))
                .reduce((one, next) -> next)
                .filter(last -> last.step().kind().onLiberty() == OnLiberty.DETAINS)
                .map(Placed::latest)
                .map(day -> day.plusDays(Custody.detentionEndsWithoutACourtAfterDays))
                .orElse(null);
    }

    private static boolean isOfTheSame(Step one, Step other) {
        return one.who().equals(other.who()) && java.util.Objects.equals(one.group(), other.group());
    }

    /** Whether a step is taken to have been earlier than its own date can say. */
    static boolean isTakenToBeInTime(Placed placed) {
        return placed.step().kind().onLiberty() == OnLiberty.REMANDS
                && placed.step().when() != null
                && !placed.step().when().begunBy().equals(java.util.Optional.ofNullable(placed.latest()));
    }
}
