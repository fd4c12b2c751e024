package org.khronika.query;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** A query that cannot be understood; it shows the query, points at the character and says what is possible there. */
public final class QueryRefused extends IllegalArgumentException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final String query;
    private final int at;
    private final transient Sayable sentence;

    QueryRefused(String query, int at, Sayable sentence) {
        super(pointing(query, at, sentence.english()));
        this.query = query;
        this.at = at;
        this.sentence = sentence;
    }

    private static String pointing(String query, int at, String sentence) {
        return "%s%n%s^%n%s".formatted(query, " ".repeat(at), sentence);
    }

    /** What is wrong at the character, without the query. */
    public Sayable sentence() {
        return sentence;
    }

    @Override
    public Sayable why() {
        return language -> pointing(query, at, sentence.in(language));
    }
}
