package org.khronika.people;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text as words, so that names are found whatever their case, accents typed apart, hidden characters inside them or
 * signs between them.
 */
public final class FoldedWords {

    /** A word: folded, and where it stands in the text. */
    public record FoldedWord(String folded, int start, int end) {}

    /** Of what a character is: bits of {@link #signs}. */
    public static final int IN_A_WORD = 1;

    public static final int INSIDE = 2;
    public static final int LETTER_BEFORE_GREEK = 4;
    public static final int FROM_GREEK_ON = 8;

    private static final int FIRST_ACCENT = 0x300;
    private static final int FIRST_GREEK = 0x370;
    private static final int PLAIN = 0x10000;

    /** Whole releases are looked through, so what a character is, and how it folds, is worked out once. */
    private static final byte[] SIGNS = new byte[PLAIN];

    private static final char[] FOLDED = new char[PLAIN];

    static {
        for (int c = 0; c < PLAIN; c++) {
            SIGNS[c] = (byte) signsOf(c);
            FOLDED[c] = (char) foldOf(c);
        }
    }

    private FoldedWords() {}

    /** The text with letters and accents put together, as {@link #of} reads it. */
    public static String normal(String text) {
        return isWrittenTogether(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether a text has nothing but Latin and Cyrillic letters and signs that can only be written in one way: nearly all have. */
    private static boolean isWrittenTogether(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean latin = c < FIRST_ACCENT;
            boolean cyrillic = c >= 0x400 && c < 0x530 && (c < 0x483 || c > 0x489);
            boolean sign = c >= 0x2010 && c < 0x2070;
            if (!latin && !cyrillic && !sign) {
                return false;
            }
        }
        return true;
    }

    /** The words of a normal text, in order. */
    public static List<FoldedWord> of(String text) {
        return from(text, 0, Integer.MAX_VALUE);
    }

    /** The words of a normal text from a place on that is not inside of one, in order, and no more than so many. */
    public static List<FoldedWord> from(String text, int place, int most) {
        List<FoldedWord> words = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int at = place; at < text.length() && words.size() < most; ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            int signs = signs(c);
            if ((signs & IN_A_WORD) != 0) {
                start = start < 0 ? at : start;
                end = next;
            } else if (start >= 0 && signs != INSIDE) {
                words.add(word(text, start, end));
                start = -1;
            }
            at = next;
        }
        if (start >= 0 && words.size() < most) {
            words.add(word(text, start, end));
        }
        return words;
    }

    /** The words of a normal text before a place that is not inside of one, in order: the last so many of them. */
    public static List<FoldedWord> before(String text, int place, int most) {
        Deque<FoldedWord> words = new ArrayDeque<>();
        int start = -1;
        int end = -1;
        for (int at = place; at > 0 && words.size() < most; ) {
            int c = text.codePointBefore(at);
            int signs = signs(c);
            int begin = at - Character.charCount(c);
            if ((signs & IN_A_WORD) != 0) {
                end = end < 0 ? at : end;
                start = begin;
            } else if (end >= 0 && signs != INSIDE) {
                words.addFirst(word(text, start, end));
                end = -1;
            }
            at = begin;
        }
        if (end >= 0 && words.size() < most) {
            words.addFirst(word(text, start, end));
        }
        return List.copyOf(words);
    }

    /** The word that stands in a text from one place to another. */
    public static FoldedWord word(String text, int start, int end) {
        return new FoldedWord(folded(text.substring(start, end)), start, end);
    }

    /** A word as it is compared. */
    public static String folded(String word) {
        String one = LikeLetters.inOneScript(word);
        StringBuilder folded = new StringBuilder(one.length());
        for (int at = 0; at < one.length(); ) {
            int c = one.codePointAt(at);
            if ((signs(c) & IN_A_WORD) != 0) {
                folded.appendCodePoint(fold(c));
            }
            at += Character.charCount(c);
        }
        return folded.toString();
    }

    public static int fold(int c) {
        return c < PLAIN ? FOLDED[c] : foldOf(c);
    }

    private static int foldOf(int c) {
        int lower = Character.toLowerCase(Character.toUpperCase(c));
        return lower == 'ё' ? 'е' : lower;
    }

    /** What a character is. Accents, soft hyphens and characters without width do not end a word: they are inside it. */
    public static int signs(int c) {
        return c < PLAIN ? SIGNS[c] : signsOf(c);
    }

    private static int signsOf(int c) {
        if (Character.isLetterOrDigit(c)) {
            int script = c >= FIRST_GREEK ? FROM_GREEK_ON : Character.isDigit(c) ? 0 : LETTER_BEFORE_GREEK;
            return IN_A_WORD | script;
        }
        int type = Character.getType(c);
        boolean inside =
                type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
        return inside ? INSIDE : 0;
    }
}
