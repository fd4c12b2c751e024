package org.khronika.people;

import java.lang.Character.UnicodeScript;

/**
 * Letters of Latin and Cyrillic that look alike. Somebody types one for the other without seeing it, and a name with one such letter reads like the
 * name itself.
 */
final class LikeLetters {

    private static final String LATIN = "AaBCcEeHhIiJjKkMOoPpSsTXxYy";
    private static final String CYRILLIC = "АаВСсЕеНһІіЈјКкМОоРрЅѕТХхУу";

    private static final int FIRST_GREEK = 0x370;

    private LikeLetters() {}

    /**
     * A word that mixes both scripts, in one of them: that of its letters which nobody takes for one of the other, or else that of most. Any other
     * word as it is.
     */
    static String inOneScript(String word) {
        if (isBeforeGreek(word)) {
            return word; // most words of a file: no letter of Cyrillic stands before those of Greek
        }
        int latin = count(word, UnicodeScript.LATIN, "");
        int cyrillic = count(word, UnicodeScript.CYRILLIC, "");
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        int surelyLatin = count(word, UnicodeScript.LATIN, LATIN);
        int surelyCyrillic = count(word, UnicodeScript.CYRILLIC, CYRILLIC);
        boolean isLatin = surelyLatin == surelyCyrillic ? latin >= cyrillic : surelyLatin > surelyCyrillic;
        return isLatin ? put(word, CYRILLIC, LATIN) : put(word, LATIN, CYRILLIC);
    }

    private static boolean isBeforeGreek(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= FIRST_GREEK) {
                return false;
            }
        }
        return true;
    }

    private static int count(String word, UnicodeScript script, String butFor) {
        return (int) word.codePoints()
                .filter(c -> UnicodeScript.of(c) == script && butFor.indexOf(c) < 0)
                .count();
    }

    private static String put(String word, String from, String to) {
        StringBuilder put = new StringBuilder();
        word.codePoints().forEach(c -> put.appendCodePoint(from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c))));
        return put.toString();
    }
}
