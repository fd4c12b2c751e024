package org.khronika.records;

/**
 * A sentence, or where markup spans several a paragraph, as it was written: in Markdown, on one line.
 *
 * @param paragraph in which it stands, from 1
 * @param from      where it begins in the text
 * @param to        where it ends there
 * @param markdown  as it was written
 */
public record WrittenSentence(int paragraph, int from, int to, String markdown) {

    /** The same in other words; on one line. */
    public WrittenSentence saying(String other) {
        return new WrittenSentence(paragraph, from, to, WrittenSentences.onOneLine(other));
    }
}
