package org.khronika.records;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Where the sentences of some words end. Full stops of usual abbreviations end none. */
public final class SentenceEnds {

    private static final ULocale ABBREVIATIONS = new ULocale("en-u-ss-standard");

    private SentenceEnds() {}

    /** The places behind each sentence, with the blanks after it; the last is the end of the words. */
    public static NavigableSet<Integer> in(String words) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(ABBREVIATIONS);
        sentences.setText(words);
        NavigableSet<Integer> ends = new TreeSet<>();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            ends.add(end);
        }
        ends.add(words.length());
        return ends;
    }
}
