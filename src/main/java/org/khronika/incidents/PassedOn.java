package org.khronika.incidents;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;

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

    /** What is to be said beside the act: "according to her lawyer", "reportedly". */
    String aside() {
        return speaker == null ? "reportedly" : "according to " + speaker;
    }
}
