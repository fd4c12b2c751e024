package org.khronika.reading;

/**
 * A text as the reader looks at it: the same, of the same length, but for runs of letters longer than any word. They are blank, so that no
 * pattern can get lost in them.
 */
final class Legible {

    /** The longest word of any dictionary, of a table of chemistry or of a long address has fewer letters in a row. */
    private static final int LONGEST_WORD = 200;

    private Legible() {}

    static String of(String text) {
        StringBuilder legible = null;
        int start = 0;
        while (start < text.length()) {
            int end = endOfRun(text, start);
            if (end - start > LONGEST_WORD) {
                legible = legible == null ? new StringBuilder(text) : legible;
                for (int at = start; at < end; at++) {
                    legible.setCharAt(at, ' ');
                }
            }
            start = Math.max(end, start + 1);
        }
        return legible == null ? text : legible.toString();
    }

    private static int endOfRun(String text, int start) {
        int at = start;
        while (at < text.length() && isInWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isInWord(int code) {
        if ("'’‘ʼ`".indexOf(code) >= 0) {
            return true;
        }
        return switch (Character.getType(code)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.FORMAT,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            // Letters without case are not among them: Chinese, Thai and others write without blanks.
            default -> false;
        };
    }
}
