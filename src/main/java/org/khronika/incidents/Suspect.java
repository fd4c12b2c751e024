package org.khronika.incidents;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Somebody whom an announcement speaks of, and of what they are suspected. */
public record Suspect(
        @Asked @Refers(RecordKind.PERSON) @Nullable RecordRef who,

        @Asked @Nullable String group,

        @Asked @Nullable Quantity count,

        @Asked(filter = true) SuspectRole role,

        @Asked(filter = true) @Nullable SuspectState state) {

    /** One who is neither on record nor described is not said yet. */
    public Suspect {
        group = Given.or(who, group);
        role = role == null ? SuspectRole.NOT_SAID : role;
    }
}
