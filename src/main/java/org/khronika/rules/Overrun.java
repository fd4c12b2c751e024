package org.khronika.rules;

import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

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
    public String inWords() {
        if (ordinaryEnds == null || longestEnds == null) {
            return "When the measure began is not on record, so it cannot be said when it must end.";
        }
        String longest = "The longest term ends on " + Say.day(longestEnds) + ".";
        return switch (beyondLongest) {
            case YES -> "Overdue: the longest term that the law allows ended on " + Say.day(longestEnds) + ".";
            case UNKNOWN -> "It may be overdue. " + longest;
            case NO -> withinLongest(longest);
        };
    }

    private String withinLongest(String longest) {
        String ordinary = ordinaryEnds == null ? "" : Say.day(ordinaryEnds);
        return switch (beyondOrdinary) {
            case YES -> "Lawful only if it was extended: the ordinary term ended on " + ordinary + ". " + longest;
            case UNKNOWN -> "An extension may be needed: the ordinary term ends on " + ordinary + ". " + longest;
            case NO -> "Within the ordinary term, which ends on " + ordinary + ".";
        };
    }
}
