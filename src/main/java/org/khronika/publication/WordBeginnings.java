package org.khronika.publication;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How the words begin that are looked for. Of a text only a word that begins like one of them is folded and asked about, which is hardly one in a
 * hundred.
 */
final class WordBeginnings {

    private static final int LETTERS = WordEndings.SHORTEST_STEM;
    private static final int BOTH_SCRIPTS = FoldedWords.LETTER_BEFORE_GREEK | FoldedWords.FROM_GREEK_ON;
    /** A word with something inside, or with a letter of two characters. */
    private static final int NOT_PLAIN = 1 << 8;

    private static final int SIEVE = 1 << 16;

    private final long[] beginnings;
    /** A bit for each that is looked for: most words end here. */
    private final BitSet sieve = new BitSet(SIEVE);

    /** @param folded what the words begin with, as {@link FoldedWords} folds it: as many letters as the shortest stem has, or whole words */
    WordBeginnings(Collection<String> folded) {
        beginnings = folded.stream()
                .mapToLong(one -> packed(one))
                .sorted()
                .distinct()
                .toArray();
        Arrays.stream(beginnings).forEach(one -> sieve.set(bit(one)));
    }

    /** Whether a word of a text that is {@link FoldedWords#normal} is one that is looked for, when it is folded. */
    boolean anyIn(String normal, Predicate<String> lookedFor) {
        int start = -1;
        int end = -1;
        int letters = 0;
        for (int at = 0; at < normal.length(); ) {
            int c = normal.codePointAt(at);
            int next = at + Character.charCount(c);
            int signs = FoldedWords.signs(c);
            if ((signs & FoldedWords.IN_A_WORD) != 0) {
                boolean inARow = start < 0 || end == at;
                letters = (start < 0 ? 0 : letters) | signs | (inARow && next == at + 1 ? 0 : NOT_PLAIN);
                start = start < 0 ? at : start;
                end = next;
            } else if (start >= 0 && signs != FoldedWords.INSIDE) {
                if (isOne(normal, start, end, letters, lookedFor)) {
                    return true;
                }
                start = -1;
            }
            at = next;
        }
        return start >= 0 && isOne(normal, start, end, letters, lookedFor);
    }

    private boolean isOne(String text, int start, int end, int letters, Predicate<String> lookedFor) {
        if (isPlain(letters) && !begins(folded(text, start, end))) {
            return false;
        }
        String word = FoldedWords.folded(text.substring(start, end));
        return begins(packed(word)) && lookedFor.test(word);
    }

    /** Whether a word folds letter by letter: it has nothing but letters inside, and those of one script. */
    private static boolean isPlain(int letters) {
        return (letters & NOT_PLAIN) == 0 && (letters & BOTH_SCRIPTS) != BOTH_SCRIPTS;
    }

    private boolean begins(long packed) {
        return sieve.get(bit(packed)) && Arrays.binarySearch(beginnings, packed) >= 0;
    }

    private static int bit(long packed) {
        return Long.hashCode(packed * 0x9E3779B97F4A7C15L) >>> 7 & SIEVE - 1;
    }

    private static long folded(String text, int start, int end) {
        long packed = 0;
        for (int n = 0; n < LETTERS; n++) {
            packed = packed << Character.SIZE | (start + n < end ? FoldedWords.fold(text.charAt(start + n)) : 0);
        }
        return packed;
    }

    private static long packed(String word) {
        long packed = 0;
        for (int n = 0; n < LETTERS; n++) {
            packed = packed << Character.SIZE | (n < word.length() ? word.charAt(n) : 0);
        }
        return packed;
    }
}
