package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * Whether a measure has lasted longer than it may.
 *
 * @param ordinaryEnds the last day of the ordinary term, a range where beginning or term is; null when it cannot be said
 * @param longestEnds the last day of the longest term with all extensions
 * @param beyondOrdinary whether the day lies after the ordinary term, so that an extension must have been granted
 * @param beyondLongest whether it lies after the longest, so that nothing can allow it
 */
public record Overrun(
        @Nullable PartialDate ordinaryEnds,
        @Nullable PartialDate longestEnds,
        Known beyondOrdinary,
        Known beyondLongest) {

    /** The finding in a sentence. */
    public Sayable inWords() {
        if (ordinaryEnds == null || longestEnds == null) {
            return phrase("rules.overrun.cannot-be-said");
        }
        Sayable longest = phrase("rules.overrun.longest").with("day", Say.day(longestEnds));
        return switch (beyondLongest) {
            case YES -> phrase("rules.overrun.overdue").with("day", Say.day(longestEnds));
            case UNKNOWN -> Sayable.sentences(List.of(phrase("rules.overrun.may-be-overdue"), longest));
            case NO -> withinLongest(Say.day(ordinaryEnds), longest);
        };
    }

    private Sayable withinLongest(Sayable ordinary, Sayable longest) {
        return switch (beyondOrdinary) {
            case YES ->
                Sayable.sentences(
                        List.of(phrase("rules.overrun.only-if-extended").with("day", ordinary), longest));
            case UNKNOWN ->
                Sayable.sentences(
                        List.of(phrase("rules.overrun.may-need-extension").with("day", ordinary), longest));
            case NO -> phrase("rules.overrun.within").with("day", ordinary);
        };
    }
}
