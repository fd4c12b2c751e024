package org.khronika.publication;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.khronika.people.FoldedWords;
import org.khronika.people.FoldedWords.FoldedWord;

/**
 * How the words begin that are looked for. Of a text only a word that begins like one of them is folded and asked about, which is hardly one in a
 * hundred.
 */
final class WordBeginnings {

    private static final int LETTERS = WordEndings.SHORTEST_STEM;
    private static final int BOTH_SCRIPTS = FoldedWords.LETTER_BEFORE_GREEK | FoldedWords.FROM_GREEK_ON;

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

    /** Hears of words that begin like one that is looked for. */
    @FunctionalInterface
    interface Hearer {

        /** A word, how it folds, and where it stands; gives whether the words after it need not be told. */
        boolean isEnough(String folded, int start, int end);
    }

    /** Tells of the words of a text that is {@link FoldedWords#normal}, in their order. */
    void tell(String normal, Hearer hearer) {
        int length = normal.length();
        for (int at = 0; at < length; ) {
            int start = at;
            int letters = 0;
            int signs = FoldedWords.signs(normal.charAt(at));
            while ((signs & FoldedWords.IN_A_WORD) != 0) {
                letters |= signs;
                at++;
                signs = at < length ? FoldedWords.signs(normal.charAt(at)) : 0;
            }
            if (at < length && (signs == FoldedWords.INSIDE || Character.isHighSurrogate(normal.charAt(at)))) {
                List<FoldedWord> next = FoldedWords.from(normal, start, 1);
                if (next.isEmpty() || isEnough(next.getFirst(), hearer)) {
                    return;
                }
                at = next.getFirst().end();
            } else if (at == start) {
                at++;
            } else if (mayBegin(normal, start, at, letters) && isEnough(FoldedWords.word(normal, start, at), hearer)) {
                return;
            }
        }
    }

    private boolean isEnough(FoldedWord word, Hearer hearer) {
        return begins(packed(word.folded())) && hearer.isEnough(word.folded(), word.start(), word.end());
    }

    /** Whether a word of nothing but letters begins like one that is looked for; one in two scripts may fold into either. */
    private boolean mayBegin(String text, int start, int end, int letters) {
        return (letters & BOTH_SCRIPTS) == BOTH_SCRIPTS || begins(folded(text, start, end));
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
