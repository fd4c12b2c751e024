package org.khronika.legislation;

/**
 * How grave an article is: from its lightest part to its gravest.
 *
 * @param complete false when the gravity of one of its parts is not known, which then may lie outside
 */
public record GravityRange(Gravity lowest, Gravity highest, boolean complete) {

    /** Whether every part is of one known gravity. */
    public boolean isOne() {
        return complete && lowest == highest;
    }

    /** In words: "grave", "medium to grave". */
    public String inWords() {
        String words = lowest == highest ? lowest.label() : lowest.label() + " to " + highest.label();
        return complete ? words : words + ", as far as known";
    }
}
