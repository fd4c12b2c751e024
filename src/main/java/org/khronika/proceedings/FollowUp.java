package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khronika.proceedings.Timeline.Placed;

/**
 * A court that takes into custody whom the police detained must do so within the days after which nobody may be held without one. Where
 * a source tells of both and leaves open when the court decided, they are taken to have been held until it did: otherwise they would have
 * been free in between, and no source says so. By which day it had decided stays as open as its date: until then they were detained or in
 * custody. What its source dates later than the law allows is no follow-up of that detention. Whoever was arrested and then had to
 * serve a sentence is in the same way taken to have been held until that was ordered. Of a sentence
 * that is postponed, a release that is told after it frees, and not the postponement.
 */
final class FollowUp {

    private FollowUp() {}

    /** Marks among the steps told before a step the detention, or the postponement, that it follows up. */
    static void mark(Placed placed, List<Placed> before) {
        OnLiberty effect = placed.step().kind().onLiberty();
        if (effect == OnLiberty.FREES && !placed.step().possible()) {
            last(placed, before, OnLiberty.POSTPONES_A_SENTENCE)
                    .filter(postponed -> !isSurelyBefore(placed, postponed))
                    .ifPresent(postponed -> before.set(before.indexOf(postponed), postponed.asFollowedUp()));
            return;
        }
        if ((effect != OnLiberty.REMANDS && effect != OnLiberty.TAKES_TO_PRISON) || placed.earliest() == null) {
            return;
        }
        Placed detained = last(placed, before, OnLiberty.DETAINS).orElse(null);
        LocalDate inTime = detained == null || detained.latest() == null
                ? null
                : detained.latest().plusDays(Custody.detentionEndsWithoutACourtAfterDays);
        if (detained == null || inTime == null || placed.earliest().isAfter(inTime)) {
            return;
        }
        before.set(before.indexOf(detained), detained.asFollowedUp());
    }

    /**
     * What last changed where the same people were, if it had that effect. What cannot have happened on the first day of the step is not what changed it
     * before, though it was told before.
     */
    private static Optional<Placed> last(Placed placed, List<Placed> before, OnLiberty effect) {
        return before.stream()
                .filter(earlier ->
                        !earlier.step().possible() && earlier.step().kind().onLiberty() != OnLiberty.NOTHING)
                .filter(earlier -> isOfTheSame(earlier.step(), placed.step()))
                .filter(earlier -> earlier.step().kind().onLiberty() == effect || !isLater(earlier, placed))
                .reduce((one, next) -> next)
                .filter(last -> last.step().kind().onLiberty() == effect);
    }

    private static boolean isLater(Placed one, Placed other) {
        return one.earliest() != null
                && other.earliest() != null
                && one.earliest().isAfter(other.earliest());
    }

    private static boolean isSurelyBefore(Placed one, Placed other) {
        return one.latest() != null && other.earliest() != null && one.latest().isBefore(other.earliest());
    }

    private static boolean isOfTheSame(Step one, Step other) {
        return one.who().equals(other.who()) && java.util.Objects.equals(one.group(), other.group());
    }
}
