package org.khronika.proceedings;

import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Words of a row: worked out just now, they are said in the language of whoever reads them; read from a table, which keeps them in English,
 * in English. Equal where they say the same in English, so that a row that is kept is found again; most are the same words, and need not be
 * said to know it.
 */
public final class RowWords implements Sayable {

    static final RowWords NONE = new RowWords(Sayable.written(""));

    private final Sayable words;
    private @Nullable String english;

    RowWords(Sayable words) {
        this.words = words;
    }

    /** As a table keeps them. */
    static RowWords kept(String english) {
        return new RowWords(Sayable.written(english));
    }

    /** Whether they say nothing. */
    public boolean isEmpty() {
        return english().isEmpty();
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }

    @Override
    public String english() {
        String said = english;
        if (said == null) {
            said = words.english();
            english = said;
        }
        return said;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowWords row
                && (row.words.equals(words) || row.english().equals(english()));
    }

    @Override
    public int hashCode() {
        return 0; // rows differ by more than their words: saying them would take longer than to compare a few
    }

    @Override
    public String toString() {
        return english();
    }
}
