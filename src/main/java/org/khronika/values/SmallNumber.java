package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Counted;
import org.khronika.words.Language;

/** A number within a sentence, as the language writes it there: English has words up to nine. */
record SmallNumber(long counted) implements Counted {

    @Override
    public String in(Language language) {
        return phrase("values.number").with("n", counted).in(language);
    }
}
