package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * How many sources something rests on.
 *
 * @param sources     documents, each once
 * @param passages    places in them
 * @param independent whether two of them do not depend on each other
 */
public record Rests(int sources, int passages, boolean independent) {

    /** "One source, 4 passages", "Two independent sources", "3 sources, not known to be independent, 5 passages". */
    public Sayable said() {
        Phrase said = sources < 2
                ? phrase("records.rests.one-at-most")
                : phrase(independent ? "records.rests.independent" : "records.rests.not-known");
        Phrase counted = said.with("n", sources);
        return passages > sources
                ? phrase("records.rests.passages").with("sources", counted).with("n", passages)
                : counted;
    }

    /** The same in English. */
    public String inWords() {
        return said().english();
    }
}
