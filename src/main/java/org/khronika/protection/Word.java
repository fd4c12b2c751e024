package org.khronika.protection;

/**
 * A word, a figure or a mark of a text.
 *
 * @param key how it is looked up: small letters, without accents of stress and invisible marks, ё as е
 * @param figure whether it begins with a digit
 * @param capital whether it begins with a capital letter
 */
record Word(int start, int end, String key, boolean figure, boolean capital) {

    boolean isMark() {
        return !figure && !Character.isLetter(key.charAt(0));
    }
}
