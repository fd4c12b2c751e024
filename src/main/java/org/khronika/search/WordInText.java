package org.khronika.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text with the forms under which it is found.
 *
 * @param of    the word itself
 * @param start the character of the text at which it begins
 * @param end   the character after it
 * @param named whether it begins with a capital letter, as a name does
 */
record WordInText(WordForms of, int start, int end, boolean named) {

    /** As it was written, in small letters of one script, without apostrophes and accents. */
    String word() {
        return of.word();
    }

    /** Without endings, in each language whose letters it has. */
    List<String> stems() {
        return of.stems();
    }

    /** The forms that tell the word in any inflection. */
    List<String> inflected() {
        return of.inflected();
    }

    /** The form that tells a name in any script. */
    List<String> folded() {
        return of.folded();
    }

    /** All forms of a word. */
    List<String> forms(boolean isName) {
        return isName ? of.ofAName() : of.ofAWord();
    }

    /** The key, and the key without each of its letters: two keys have one of these in common when they are a slip of a finger apart. */
    List<String> slips() {
        String key = of.key();
        List<String> slips = new ArrayList<>();
        if (key.length() >= 4) {
            slips.add(key);
            for (int at = 0; at < key.length(); at++) {
                slips.add(key.substring(0, at) + key.substring(at + 1));
            }
        }
        return slips;
    }
}
