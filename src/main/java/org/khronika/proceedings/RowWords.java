package org.khronika.proceedings;

import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Words of a row: worked out just now, they are said in the language of whoever reads them; read from a table, which keeps them in English,
 * in English. Equal where they say the same in English, so that a row that is kept is found again.
 */
public final class RowWords implements Sayable {

    static final RowWords NONE = new RowWords(Sayable.written(""));

    private final Sayable words;
    private final String english;

    RowWords(Sayable words) {
        this.words = words;
        this.english = words.english();
    }

    /** As a table keeps them. */
    static RowWords kept(String english) {
        return new RowWords(Sayable.written(english));
    }

    /** Whether they say nothing. */
    public boolean isEmpty() {
        return english.isEmpty();
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowWords row && row.english.equals(english);
    }

    @Override
    public int hashCode() {
        return english.hashCode();
    }

    @Override
    public String toString() {
        return english;
    }
}
