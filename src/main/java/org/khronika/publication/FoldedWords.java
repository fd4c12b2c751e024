package org.khronika.publication;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as words, so that names are found whatever their case, accents typed apart, hidden characters inside them or
 * signs between them.
 */
final class FoldedWords {

    /** A word: folded, and where it stands in the text. */
    record FoldedWord(String folded, int start, int end) {}

    private FoldedWords() {}

    /** The text with letters and accents put together, as {@link #of} reads it. */
    static String normal(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The words of a normal text, in order. */
    static List<FoldedWord> of(String text) {
        List<FoldedWord> words = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? at : start;
                end = next;
            } else if (start >= 0 && !isInsideWord(c)) {
                words.add(new FoldedWord(folded(text.substring(start, end)), start, end));
                start = -1;
            }
            at = next;
        }
        if (start >= 0) {
            words.add(new FoldedWord(folded(text.substring(start, end)), start, end));
        }
        return words;
    }

    /** A word as it is compared. */
    static String folded(String word) {
        String one = LikeLetters.inOneScript(word);
        StringBuilder folded = new StringBuilder(one.length());
        for (int at = 0; at < one.length(); ) {
            int c = one.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(fold(c));
            }
            at += Character.charCount(c);
        }
        return folded.toString();
    }

    static int fold(int c) {
        int lower = Character.toLowerCase(Character.toUpperCase(c));
        return lower == 'ё' ? 'е' : lower;
    }

    /** Accents, soft hyphens and characters without width do not end a word. */
    static boolean isInsideWord(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
