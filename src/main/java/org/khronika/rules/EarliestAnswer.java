package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * From which day something may be asked for.
 *
 * @param excluded whether the law leaves the person out
 * @param from the first day, a range where the facts leave one; null when it cannot be said, or for somebody who is left out
 * @param reasons the rules that it rests on
 * @param missing the facts that are not on record and would decide or narrow it, a sentence each
 */
public record EarliestAnswer(Known excluded, @Nullable PartialDate from, List<Reason> reasons, List<Sayable> missing) {

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
    public Sayable inWords() {
        boolean perhaps = excluded == Known.UNKNOWN;
        if (excluded == Known.YES) {
            return phrase("rules.earliest.not-open");
        }
        return from == null
                ? phrase(perhaps ? "rules.earliest.cannot-be-said-if-at-all" : "rules.earliest.cannot-be-said")
                : phrase(perhaps ? "rules.earliest.from-if-at-all" : "rules.earliest.from")
                        .with("day", Say.day(from));
    }
}
