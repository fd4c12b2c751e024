package org.khronika.assemblies;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Who organised an assembly: somebody on record, or a group in words. */
public record Organiser(
        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef who,

        @Asked @Nullable String group) {

    /** One who is neither on record nor described is not said yet. */
    public Organiser {
        group = Given.or(who, group);
    }
}
