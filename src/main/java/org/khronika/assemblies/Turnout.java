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
        @Asked @Nullable Quantity howMany,

        @Asked String speaker,

        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef onRecord) {

    /** The number and its speaker may not be said yet. */
    public Turnout {
        speaker = Given.needed(speaker);
    }
}
