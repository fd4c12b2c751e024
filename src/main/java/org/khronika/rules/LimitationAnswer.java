package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * Until when an offence is in time.
 *
 * @param never whether it never is out of time
 * @param lastDay the last day in time, a range where the date or the gravity is; null when it cannot be said, or never comes
 * @param reasons the rules that it rests on
 * @param missing the facts that are not on record and would narrow it, a sentence each
 */
public record LimitationAnswer(
        Known never, @Nullable PartialDate lastDay, List<Reason> reasons, List<Sayable> missing) {

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
    public Sayable inWords() {
        return phrase("rules.limitation.answer").with("answer", clause());
    }

    /** The same without its full stop. */
    public Sayable clause() {
        boolean perhapsNever = never == Known.UNKNOWN;
        if (never == Known.YES) {
            return phrase("rules.limitation.never");
        }
        return lastDay == null
                ? phrase(perhapsNever ? "rules.limitation.cannot-be-said-or-never" : "rules.limitation.cannot-be-said")
                : phrase(perhapsNever ? "rules.limitation.until-or-never" : "rules.limitation.until")
                        .with("day", Say.day(lastDay));
    }
}
