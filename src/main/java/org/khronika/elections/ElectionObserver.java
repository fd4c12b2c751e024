package org.khronika.elections;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Who watched an election, and what they found. */
public record ElectionObserver(
        @Asked String who,

        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef onRecord,

        @Asked(prose = true) @Nullable String assessment) {

    /** Observers without a name are not said yet. */
    public ElectionObserver {
        who = Given.needed(who);
        assessment = Given.text(assessment);
    }
}
