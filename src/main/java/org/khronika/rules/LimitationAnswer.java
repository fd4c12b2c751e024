package org.khronika.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/**
 * Until when an offence is in time.
 *
 * @param never whether it never is out of time
 * @param lastDay the last day in time, a range where the date or the gravity is; null when it cannot be said, or never comes
 * @param reasons the rules that it rests on
 * @param missing the facts that are not on record and would narrow it, a sentence each
 */
public record LimitationAnswer(Known never, @Nullable PartialDate lastDay, List<Reason> reasons, List<String> missing) {

    public LimitationAnswer {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** Whether it is out of time on the day, as long as no judgment came into force before. */
    public Known isOutOfTime(LocalDate on) {
        Known past = never == Known.YES ? Known.NO : Range.isPast(lastDay, on);
        return past == Known.YES && never == Known.UNKNOWN ? Known.UNKNOWN : past;
    }

    /** The answer in a sentence. */
    public String inWords() {
        if (never == Known.YES) {
            return "Never out of time.";
        }
        String last =
                lastDay == null ? "Out of time on a day that cannot be said" : "In time until " + Say.day(lastDay);
        return last + (never == Known.UNKNOWN ? ", or never out of time." : ".");
    }
}
