package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.PartialDate;

/**
 * A court that takes into custody whom the police detained must do so within the days after which nobody may be held without one. Where
 * a source tells of both and leaves open when the court decided, it is taken to have been in time: otherwise they would have been free
 * in between, and no source says so. What its source dates later is no follow-up of that detention. Whoever was arrested and then had to
 * serve a sentence is taken to have been held until that was ordered, on whichever day it was. Of a sentence
 * that is postponed, a release that is told after it frees, and not the postponement.
 */
final class FollowUp {

    private FollowUp() {}

    /** A step, not later than its detention allows; the detention among the steps told before it is marked as followed up. */
    static Placed taken(Placed placed, List<Placed> before) {
        OnLiberty effect = placed.step().kind().onLiberty();
        if (effect == OnLiberty.FREES && !placed.step().possible()) {
            last(placed, before, OnLiberty.POSTPONES_A_SENTENCE)
                    .filter(postponed -> !isSurelyBefore(placed, postponed))
                    .ifPresent(postponed -> before.set(before.indexOf(postponed), postponed.asFollowedUp()));
            return placed;
        }
        if ((effect != OnLiberty.REMANDS && effect != OnLiberty.TAKES_TO_PRISON) || placed.earliest() == null) {
            return placed;
        }
        Placed detained = last(placed, before, OnLiberty.DETAINS).orElse(null);
        LocalDate inTime = detained == null || detained.latest() == null
                ? null
                : detained.latest().plusDays(Custody.detentionEndsWithoutACourtAfterDays);
        if (detained == null || inTime == null || placed.earliest().isAfter(inTime)) {
            return placed;
        }
        before.set(before.indexOf(detained), detained.asFollowedUp());
        if (effect == OnLiberty.TAKES_TO_PRISON) {
            return placed;
        }
        return placed.latest() != null && placed.latest().isAfter(inTime) ? placed.by(inTime) : placed;
    }

    /** What last changed where the same people were, if it had that effect. */
    private static Optional<Placed> last(Placed placed, List<Placed> before, OnLiberty effect) {
        return before.stream()
                .filter(earlier ->
                        !earlier.step().possible() && earlier.step().kind().onLiberty() != OnLiberty.NOTHING)
                .filter(earlier -> isOfTheSame(earlier.step(), placed.step()))
                .reduce((one, next) -> next)
                .filter(last -> last.step().kind().onLiberty() == effect);
    }

    private static boolean isSurelyBefore(Placed one, Placed other) {
        return one.latest() != null && other.earliest() != null && one.latest().isBefore(other.earliest());
    }

    private static boolean isOfTheSame(Step one, Step other) {
        return one.who().equals(other.who()) && java.util.Objects.equals(one.group(), other.group());
    }

    /** Whether a step is taken to have happened by a day on which, by its own date, it need not have happened yet. */
    static boolean isBeforeItsOwnDate(Placed placed, LocalDate day) {
        return isTakenToBeInTime(placed)
                && surelyFrom(placed).filter(latest -> !latest.isAfter(day)).isEmpty();
    }

    /** The day by which it has happened by its own date; empty when that is open. */
    static Optional<LocalDate> surelyFrom(Placed placed) {
        return Optional.ofNullable(placed.step().when()).flatMap(PartialDate::begunBy);
    }

    /** Whether a step is taken to have been earlier than its own date can say. */
    static boolean isTakenToBeInTime(Placed placed) {
        return placed.step().kind().onLiberty() == OnLiberty.REMANDS
                && placed.step().when() != null
                && !placed.step().when().begunBy().equals(Optional.ofNullable(placed.latest()));
    }
}
