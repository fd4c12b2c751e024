package org.khronika.words;

/** Words with a capital letter first; words that begin with a number stay as they are. */
record Capital(Sayable words) implements Sayable {

    @Override
    public String in(Language language) {
        return first(words.in(language), language);
    }

    @Override
    public String in(Language language, String form) {
        return first(words.in(language, form), language);
    }

    private static String first(String said, Language language) {
        if (said.isEmpty()) {
            return "";
        }
        int letter = said.offsetByCodePoints(0, 1);
        return said.substring(0, letter).toUpperCase(language.locale()) + said.substring(letter);
    }
}
