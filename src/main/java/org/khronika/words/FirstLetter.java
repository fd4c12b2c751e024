package org.khronika.words;

/**
 * Words with another first letter; words that begin with a number stay as they are.
 *
 * @param form "capital" or "small"
 */
record FirstLetter(Sayable words, String form) implements Sayable {

    @Override
    public String in(Language language) {
        return words.in(language, form);
    }

    @Override
    public String in(Language language, String other) {
        if (other.equals("capital") || other.equals("small")) {
            return words.in(language, other); // who asks last decides
        }
        String said = words.in(language, other);
        return form.equals("capital") ? capital(said, language) : small(said, language);
    }

    static String capital(String said, Language language) {
        int letter = first(said);
        return said.substring(0, letter).toUpperCase(language.locale()) + said.substring(letter);
    }

    static String small(String said, Language language) {
        int letter = first(said);
        return said.substring(0, letter).toLowerCase(language.locale()) + said.substring(letter);
    }

    private static int first(String said) {
        return said.isEmpty() ? 0 : said.offsetByCodePoints(0, 1);
    }
}
