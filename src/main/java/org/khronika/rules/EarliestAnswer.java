package org.khronika.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/**
 * From which day something may be asked for.
 *
 * @param excluded whether the law leaves the person out
 * @param from the first day, a range where the facts leave one; null when it cannot be said, or for somebody who is left out
 * @param reasons the rules that it rests on
 * @param missing the facts that are not on record and would decide or narrow it, a sentence each
 */
public record EarliestAnswer(Known excluded, @Nullable PartialDate from, List<Reason> reasons, List<String> missing) {

    public EarliestAnswer {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** Whether it may be asked for on the day. */
    public Known isOpen(LocalDate on) {
        if (excluded == Known.YES) {
            return Known.NO;
        }
        // The day itself is open, so the day before must be past.
        Known past = from == null ? Known.UNKNOWN : Range.isPast(from, on.plusDays(1));
        return past == Known.YES && excluded == Known.UNKNOWN ? Known.UNKNOWN : past;
    }

    /** The answer in a sentence. */
    public String inWords() {
        if (excluded == Known.YES) {
            return "Not open to this person.";
        }
        String day = from == null ? "On a day that cannot be said" : "From " + Say.day(from);
        return day + (excluded == Known.UNKNOWN ? ", if it is open to this person at all." : ".");
    }
}
