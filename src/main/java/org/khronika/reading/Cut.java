package org.khronika.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps sentences and paragraphs at a length that people write. What finders do inside one may grow with its square; over the whole text
 * the work then still grows with its length and no faster.
 */
final class Cut {

    private static final int LONGEST_SENTENCE = 3_000;
    private static final int LONGEST_PARAGRAPH = 12_000;
    private static final int MOST_SENTENCES = 80;
    /** How far back a blank is looked for to cut at. */
    private static final int BACK = 300;

    private Cut() {}

    /** The spans of sentences, the overlong ones cut at a blank. */
    static List<int[]> sentences(String text, List<int[]> spans) {
        List<int[]> cut = new ArrayList<>(spans.size());
        for (int[] span : spans) {
            int start = span[0];
            while (span[1] - start > LONGEST_SENTENCE) {
                int end = blankBefore(text, start + LONGEST_SENTENCE);
                cut.add(new int[] {start, end});
                start = skipBlanks(text, end, span[1]);
            }
            if (start < span[1]) {
                cut.add(new int[] {start, span[1]});
            }
        }
        return cut;
    }

    /** The sentences of a paragraph in groups, each short enough to be a paragraph; nearly always one group. */
    static List<List<int[]>> paragraphs(List<int[]> sentences) {
        List<List<int[]>> groups = new ArrayList<>(1);
        for (int[] sentence : sentences) {
            List<int[]> group = groups.isEmpty() ? null : groups.getLast();
            if (group == null
                    || group.size() == MOST_SENTENCES
                    || sentence[1] - group.getFirst()[0] > LONGEST_PARAGRAPH) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(sentence);
        }
        return groups;
    }

    private static int blankBefore(String text, int most) {
        for (int at = most; at > most - BACK; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
