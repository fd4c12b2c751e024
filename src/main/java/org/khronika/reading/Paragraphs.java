package org.khronika.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. A blank line always ends one. Inside a block of lines each line is a paragraph of its own, unless
 * the block is plainly wrapped by hand (several lines of like length), where a line that falls short ends a paragraph.
 */
final class Paragraphs {

    private static final int WRAPPED_AT_MOST = 100;
    private static final int WIDEST_GAP = 200;

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<int[]> block = new ArrayList<>();
        int line = 0;
        int start = 0;
        while (start <= text.length()) {
            line++;
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            pieces(text, start, end, line, block, paragraphs);
            start = end + 1;
        }
        close(text, block, paragraphs);
        return paragraphs;
    }

    /** Nearly always the line is one piece; a gap that wide ends a paragraph as a blank line does. */
    private static void pieces(
            String text, int start, int end, int line, List<int[]> block, List<Paragraph> paragraphs) {
        int from = start;
        while (from <= end) {
            int gap = gap(text, from, end);
            int[] trimmed = trim(text, from, gap);
            boolean blank = trimmed[0] == trimmed[1];
            if (!blank) {
                block.add(new int[] {trimmed[0], trimmed[1], line});
            }
            if (blank || gap < end) {
                close(text, block, paragraphs);
            }
            from = gap;
            while (from < end && isBlank(text.charAt(from))) {
                from++;
            }
            from = from == end ? end + 1 : from;
        }
    }

    /** Where a gap begins that is too wide to be one between words, or the end. */
    private static int gap(String text, int start, int end) {
        int blanks = 0;
        for (int at = start; at < end; at++) {
            blanks = isBlank(text.charAt(at)) ? blanks + 1 : 0;
            if (blanks > WIDEST_GAP) {
                return at + 1 - blanks;
            }
        }
        return end;
    }

    private static void close(String text, List<int[]> block, List<Paragraph> paragraphs) {
        int longest = block.stream().mapToInt(line -> line[1] - line[0]).max().orElse(0);
        boolean wrapped = block.size() > 1 && longest >= 50 && longest <= WRAPPED_AT_MOST;
        int first = 0;
        for (int i = 0; i < block.size(); i++) {
            boolean last = i == block.size() - 1;
            boolean falls = block.get(i)[1] - block.get(i)[0] < longest * 0.72
                    || (!last && startsItem(text, block.get(i + 1)[0]));
            if (last || !wrapped || falls) {
                int start = block.get(first)[0];
                int end = block.get(i)[1];
                paragraphs.add(new Paragraph(block.get(first)[2], start, end, isHeading(text.substring(start, end))));
                first = i + 1;
            }
        }
        block.clear();
    }

    private static boolean startsItem(String text, int at) {
        return "•-–*".indexOf(text.charAt(at)) >= 0;
    }

    /** Short, without an end mark; or all in capitals. */
    private static boolean isHeading(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        long capitals = words.chars().filter(Character::isUpperCase).count();
        char last = words.charAt(words.length() - 1);
        boolean ends = ".!?:;,…”\"’)".indexOf(last) >= 0;
        return letters > 0 && (capitals > letters * 0.8 || (!ends && words.length() < 140));
    }

    private static int[] trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new int[] {from, to};
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\ufeff' || letter == '\u200b';
    }
}
