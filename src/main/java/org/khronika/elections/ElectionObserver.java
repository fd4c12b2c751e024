package org.khronika.elections;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Who watched an election, and what they found. */
public record ElectionObserver(
        @Asked(value = "Who", hint = "In words, such as local monitors.")
        String who,

        @Asked(value = "On record", hint = "A name or an address.")
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        @Nullable
        RecordRef onRecord,

        @Asked(
                value = "What they found",
                prose = true,
                hint = "In a sentence of ours; what they said word for word is a statement of its own.")
        @Nullable
        String assessment) {

    /** Observers without a name are not said yet. */
    public ElectionObserver {
        who = Given.needed(who);
        assessment = Given.text(assessment);
    }
}
