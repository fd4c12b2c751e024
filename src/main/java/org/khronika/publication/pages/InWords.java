package org.khronika.publication.pages;

import java.util.List;
import java.util.Locale;

/** Small sentences of the public pages. */
final class InWords {

    private InWords() {}

    /** "1 incident", "56 incidents". */
    static String count(long n, String one, String several) {
        return n == 1 ? "1 " + one : "%,d %s".formatted(n, several);
    }

    /** "a, b and c". */
    static String list(List<String> words) {
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.getFirst();
            default -> String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
        };
    }

    /** With a capital letter. */
    static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
