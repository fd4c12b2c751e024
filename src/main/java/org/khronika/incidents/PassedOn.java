package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.words.Phrase;

/**
 * An act of an incident that its source only passes on, while it states the others.
 *
 * @param speaker by whose word; null where the source says "reportedly"
 * @param inPart  whether the source states it itself of others to whom it happened
 */
public record PassedOn(
        @Asked @Nullable Act act,

        @Asked @Nullable String speaker,

        @Asked boolean inPart) {

    /** Nobody who is not named. */
    public PassedOn {
        speaker = Given.text(speaker);
    }

    /** The act with whose word it is: "fine (reportedly)", "beating or assault (according to her lawyer)". */
    Phrase told(Act passed) {
        return speaker == null
                ? phrase("incidents.told.reportedly").with("act", passed)
                : phrase("incidents.told.by-the-word-of").with("act", passed).with("speaker", speaker);
    }
}
