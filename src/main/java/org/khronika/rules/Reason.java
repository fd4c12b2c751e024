package org.khronika.rules;

/**
 * One thing that speaks for or against an answer, or leaves it open.
 *
 * @param sentence the reason, a full sentence
 * @param law the law and article that it rests on
 * @param side what it speaks for
 * @param verified whether the rule behind it was read in the text of the law
 */
public record Reason(String sentence, String law, Side side, boolean verified) {

    /** What a reason speaks for. */
    public enum Side {
        FOR,
        AGAINST,
        OPEN
    }

    /** The reason with its law, and with the mark when the rule was not verified: what a page shows. */
    public String inWords() {
        String words = sentence + " (" + law + ")";
        return verified ? words : words + " " + LegalBasis.NOT_VERIFIED;
    }
}
