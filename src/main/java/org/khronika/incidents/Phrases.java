package org.khronika.incidents;

import java.util.Locale;

/** Words made ready to stand in a sentence. */
final class Phrases {

    private Phrases() {}

    /** With a capital; nothing for nothing. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Without the full stop at its end, so that a sentence can go on. */
    static String open(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** With a capital and a full stop. */
    static String sentence(String words) {
        return words.isEmpty() ? words : capital(open(words)) + ".";
    }
}
