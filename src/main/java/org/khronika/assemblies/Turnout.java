package org.khronika.assemblies;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * How many came, as somebody says it.
 *
 * @param speaker who says so, in words
 */
public record Turnout(
        @Asked(value = "How many", hint = "Such as 40, about 100, more than a dozen.") @Nullable
        Quantity howMany,

        @Asked(value = "Who says so", hint = "In words, such as the organisers, the police, media.")
        String speaker,

        @Asked("Who says so, on record") @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef onRecord) {

    /** The number and its speaker may not be said yet. */
    public Turnout {
        speaker = Given.needed(speaker);
    }
}
