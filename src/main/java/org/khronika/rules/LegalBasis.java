package org.khronika.rules;

/**
 * Where a rule of ours comes from.
 *
 * @param rule its name in our own words, as in the rule file
 * @param law the law and article
 * @param verified whether the text of the law was read; if not, every answer that rests on it says so
 * @param note what a lawyer should know before relying on it, or empty
 */
public record LegalBasis(String rule, String law, boolean verified, String note) {

    /** What is added to the answers that rest on a rule which nobody has checked against the text. */
    public static final String NOT_VERIFIED = "This rule was not verified.";

    /** A reason that rests on this rule. */
    Reason says(Reason.Side side, String sentence) {
        return new Reason(sentence, law, side, verified);
    }

    Reason speaksFor(String sentence) {
        return says(Reason.Side.FOR, sentence);
    }

    Reason speaksAgainst(String sentence) {
        return says(Reason.Side.AGAINST, sentence);
    }

    Reason leavesOpen(String sentence) {
        return says(Reason.Side.OPEN, sentence);
    }
}
