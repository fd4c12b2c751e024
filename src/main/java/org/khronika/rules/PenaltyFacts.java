package org.khronika.rules;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.PenaltyKind;

/**
 * What is on record about a sentence. Whatever is null is not known.
 *
 * @param kind imprisonment or restricted freedom
 * @param term how long; null also for life
 * @param forLife whether it is for life
 * @param began the day from which the term runs, or is counted
 * @param credited days of the sentence that are credited for time held before; null when not known, {@link Days#NONE} for none
 */
public record PenaltyFacts(
        @Nullable PenaltyKind kind,
        @Nullable Period term,
        boolean forLife,
        @Nullable PartialDate began,
        @Nullable Days credited) {

    /** No sentence, or one of which nothing is known. */
    public static final PenaltyFacts UNKNOWN = new PenaltyFacts(null, null, false, null, null);

    /** The day from which the term counts as served, credit taken off: a range when the beginning or the credit is one; null when nothing can be said. */
    public @Nullable PartialDate countedFrom() {
        PartialDate start = began;
        if (start == null) {
            return null;
        }
        return Range.of(
                start.earliest()
                        .map(first -> credited == null ? null : first.minusDays(credited.most()))
                        .orElse(null),
                start.latest()
                        .map(last -> last.minusDays(credited == null ? 0 : credited.least()))
                        .orElse(null));
    }

    /** The last day of the term, a range as above; null when nothing can be said. */
    public @Nullable PartialDate endsOn() {
        Period whole = term;
        return whole == null
                ? null
                : Range.shift(countedFrom(), day -> day.plus(whole).minusDays(1));
    }
}
