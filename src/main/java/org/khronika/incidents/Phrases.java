package org.khronika.incidents;

import org.khronika.values.Capitals;

/** Words made ready to stand in a sentence. */
final class Phrases {

    private Phrases() {}

    /** Without the full stop at its end, so that a sentence can go on. */
    static String open(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** With a capital and a full stop. */
    static String sentence(String words) {
        return words.isEmpty() ? words : Capitals.first(open(words)) + ".";
    }
}
