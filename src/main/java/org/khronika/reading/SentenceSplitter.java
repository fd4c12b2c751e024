package org.khronika.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. Knows abbreviations and initials, closing quotes after the stop, and sentences that were
 * glued together ("engagement.In").
 */
record SentenceSplitter(Set<String> abbreviations) {

    private static final String CLOSERS = "\"'’”»)]";
    private static final String OPENERS = "\"'‘“«([’";

    private static final int MOST_MARKS = 20;
    private static final int LONGEST_ABBREVIATION = 20;

    List<int[]> split(String text, int start, int end) {
        List<int[]> sentences = new ArrayList<>();
        int from = start;
        for (int at = start; at < end; at++) {
            char mark = text.charAt(at);
            if (mark != '.' && mark != '!' && mark != '?' && mark != '…') {
                continue;
            }
            int next = at + 1;
            while (next < end
                    && next - at < MOST_MARKS
                    && (CLOSERS.indexOf(text.charAt(next)) >= 0 || ".!?…".indexOf(text.charAt(next)) >= 0)) {
                next++;
            }
            if (endsHere(text, from, at, next, end)) {
                sentences.add(new int[] {from, next});
                from = skipBlanks(text, next, end);
                at = Math.max(at, from - 1);
            }
        }
        if (from < end) {
            sentences.add(new int[] {from, end});
        }
        return sentences;
    }

    private boolean endsHere(String text, int from, int mark, int next, int end) {
        if (next >= end) {
            return false;
        }
        int then = skipBlanks(text, next, end);
        boolean spaced = then > next;
        if (!spaced) {
            return isGlued(text, mark, next, end);
        }
        if (text.charAt(mark) != '.' && text.charAt(then) == '(') {
            return false;
        }
        int letter = then;
        while (letter < end && OPENERS.indexOf(text.charAt(letter)) >= 0) {
            letter++;
        }
        if (letter >= end || Character.isLowerCase(text.charAt(letter))) {
            return false;
        }
        return text.charAt(mark) != '.' || next > mark + 1 || !isAbbreviation(text, from, mark);
    }

    private static boolean isGlued(String text, int mark, int next, int end) {
        boolean begins = text.charAt(mark) == '.'
                && next + 1 < end
                && Character.isUpperCase(text.charAt(next))
                && (Character.isLowerCase(text.charAt(next + 1)) || text.charAt(next + 1) == ' ');
        boolean afterQuote = next > mark + 1 && mark > 0 && isSmall(text, mark - 1);
        return begins && mark >= 3 && (afterQuote || isSmallWord(text, mark));
    }

    private static boolean isSmallWord(String text, int end) {
        return isSmall(text, end - 1) && isSmall(text, end - 2) && isSmall(text, end - 3);
    }

    private static boolean isSmall(String text, int at) {
        return Character.isLowerCase(text.charAt(at));
    }

    private boolean isAbbreviation(String text, int from, int mark) {
        int start = mark;
        while (start > from
                && mark - start < LONGEST_ABBREVIATION
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, mark);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        return abbreviations.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static int skipBlanks(String text, int at, int end) {
        int next = at;
        while (next < end && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '\u00a0')) {
            next++;
        }
        return next;
    }
}
