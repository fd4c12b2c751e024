package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Sayable;

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
    public Sayable inWords() {
        Sayable range = lowest == highest
                ? lowest
                : phrase("legislation.gravity-range.range")
                        .with("lowest", lowest)
                        .with("highest", highest);
        return complete
                ? range
                : phrase("legislation.gravity-range.as-far-as-known").with("gravity", range);
    }
}
