package org.khronika.reading;

/** A word, a number or a mark of punctuation, with its place in the text. */
record Token(int start, int end, String text, String lower) {

    private static final java.util.regex.Pattern ARTICLE =
            java.util.regex.Pattern.compile("(?:al|el|ul|as|ash|az|ad|ar|an|at|et|ez)-\\p{Lu}.*");

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0)) || ARTICLE.matcher(text).matches();
    }

    /** Two or more letters, all of them capitals. */
    boolean isAcronym() {
        return text.length() > 1
                && isWord()
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().filter(Character::isLetter).count() > 1;
    }

    boolean is(String word) {
        return text.equals(word);
    }
}
