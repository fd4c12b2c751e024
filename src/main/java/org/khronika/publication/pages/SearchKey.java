package org.khronika.publication.pages;

import java.util.Locale;
import java.util.Map;
import org.khronika.people.NameFolding;

/**
 * By what a folded word is put into a piece of the index: its consonants and digits, with an "a" before them where it begins with a vowel. Whoever
 * mistakes a vowel still looks into the right piece. The script of the search page works it out in the same way.
 */
final class SearchKey {

    /** Sounds that the folding knows and that are no vowels. */
    static final String VOWELS = "aeiou";

    /** How letters that are not Latin are written in the name of a file; the folding leaves no j, c or w. */
    static final Map<String, String> LETTERS = Map.of("ж", "j", "ч", "c", "ш", "w");

    /** What any other letter is written as. */
    static final String OTHER = "x";

    private SearchKey() {}

    /** Of a word as {@link NameFolding#words} folds it. */
    static String of(String folded) {
        StringBuilder key = new StringBuilder();
        folded.codePoints().forEach(c -> {
            String letter = Character.toString(c).toLowerCase(Locale.ROOT);
            boolean vowel = VOWELS.contains(letter);
            if (!vowel) {
                key.append(letter.matches("[a-z0-9]") ? letter : LETTERS.getOrDefault(letter, OTHER));
            } else if (key.isEmpty()) {
                key.append('a');
            }
        });
        return key.toString();
    }
}
