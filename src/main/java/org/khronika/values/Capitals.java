package org.khronika.values;

import java.util.List;
import java.util.Locale;

/** Capital letters, as sentences and headings begin with one. */
public final class Capitals {

    private static final List<String> ARTICLES = List.of("The ", "A ", "An ", "His ", "Her ", "Their ");

    private Capitals() {}

    /** The words with a capital letter first; words that begin with a number stay as they are. */
    public static String first(String words) {
        if (words.isEmpty()) {
            return "";
        }
        int letter = words.offsetByCodePoints(0, 1);
        return words.substring(0, letter).toUpperCase(Locale.ROOT) + words.substring(letter);
    }

    /** The words with a small letter first, to go on with in a sentence. */
    public static String small(String words) {
        if (words.isEmpty()) {
            return "";
        }
        int letter = words.offsetByCodePoints(0, 1);
        return words.substring(0, letter).toLowerCase(Locale.ROOT) + words.substring(letter);
    }

    /** Words after "according to": "the organisers" of "The organisers", and names as they are. */
    public static String inSentence(String words) {
        return ARTICLES.stream().anyMatch(words::startsWith) ? small(words) : words;
    }
}
