package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;

/**
 * One of the parts that a figure is made of.
 *
 * @param value null for a part of which the speaker gives no number, such as all others: what is left is left to it
 */
public record Part(@Asked String label, @Asked @Nullable Quantity value) {

    /** A part without a label is not said yet. */
    public Part {
        label = Given.needed(label);
    }

    /** In words: "7 sent to court", "others, no number". */
    Phrase inWords() {
        return value == null
                ? phrase("figures.part.no-number").with("label", label)
                : phrase("figures.part.number").with("number", value).with("label", label);
    }
}
