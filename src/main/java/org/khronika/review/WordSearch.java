package org.khronika.review;

import java.util.Locale;

/** The one search for a word in the column {@code words} of records, which holds small letters; no other place writes a pattern of SQL. */
public final class WordSearch {

    private WordSearch() {}

    /**
     * A condition that a record holds the word.
     *
     * @param record the name of the table {@code record} in the statement
     * @param parameter the name of the parameter, whose value is {@link #pattern}
     */
    public static String condition(String record, String parameter) {
        return "%s.words like :%s".formatted(record, parameter);
    }

    /** A pattern that the word matches wherever it stands, and in which each of its letters and signs is only itself. */
    public static String pattern(String word) {
        return "%"
                + word.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }
}
