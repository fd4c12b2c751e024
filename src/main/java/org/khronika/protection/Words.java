package org.khronika.protection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, figures and the marks that end phrases. Hyphens, quotation marks and blanks only divide. */
final class Words {

    private static final String MARKS = "(),.;:!?…";

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            int end = at + Character.charCount(code);
            if (Character.isLetter(code)) {
                end = endOfWord(text, end);
                words.add(word(text, at, end));
            } else if (isDigit(code)) {
                end = endOfFigure(text, end);
                words.add(new Word(at, end, text.substring(at, end), true, false));
            } else if (MARKS.indexOf(code) >= 0) {
                words.add(new Word(at, end, text.substring(at, end), false, false));
            }
            at = end;
        }
        return words;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            if (!Character.isLetter(code) && !isUnseen(code)) {
                return at;
            }
            at += Character.charCount(code);
        }
        return at;
    }

    private static int endOfFigure(String text, int from) {
        int at = from;
        while (at < text.length()
                && (isDigit(text.charAt(at))
                        || (text.charAt(at) == ',' && at + 1 < text.length() && isDigit(text.charAt(at + 1))))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }

    private static boolean isUnseen(int code) {
        int type = Character.getType(code);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static Word word(String text, int start, int end) {
        String raw = text.substring(start, end);
        String composed = raw.codePoints().anyMatch(Words::isUnseen) ? seen(raw) : raw;
        String key = composed.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return new Word(start, end, key, false, Character.isUpperCase(raw.codePointAt(0)));
    }

    /** й may be written as и and a breve; an accent of stress or a soft hyphen must not hide a word. */
    private static String seen(String raw) {
        StringBuilder seen = new StringBuilder();
        Normalizer.normalize(raw, Normalizer.Form.NFC)
                .codePoints()
                .filter(code -> !isUnseen(code))
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
