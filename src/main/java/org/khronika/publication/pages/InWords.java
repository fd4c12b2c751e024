package org.khronika.publication.pages;

import java.util.List;

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
}
