package org.khronika.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text with the forms under which it is found.
 *
 * @param word  as it was written, in small letters of one script, without apostrophes and accents
 * @param stems without endings, in each language whose letters it has
 * @param key   folded so that its spellings in other scripts become the same; empty for what is too short to be told apart so
 * @param start the character of the text at which it begins
 * @param end   the character after it
 * @param named whether it begins with a capital letter, as a name does
 */
record WordInText(String word, List<String> stems, String key, int start, int end, boolean named) {

    private static final String STEM = "~";
    private static final String KEY = "≈";

    /** The forms that tell the word in any inflection. */
    List<String> inflected() {
        return stems.stream().map(stem -> STEM + stem).toList();
    }

    /** The form that tells a name in any script. */
    List<String> folded() {
        return key.isEmpty() ? List.of() : List.of(KEY + key);
    }

    /** All forms of a word. */
    List<String> forms(boolean isName) {
        List<String> forms = new ArrayList<>(List.of(word));
        forms.addAll(inflected());
        if (isName) {
            forms.addAll(folded());
        }
        return forms;
    }

    /** The key, and the key without each of its letters: two keys have one of these in common when they are a slip of a finger apart. */
    List<String> slips() {
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
