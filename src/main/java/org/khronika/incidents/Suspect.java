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
        @Asked(value = "Person on record") @Refers(RecordKind.PERSON) @Nullable
        RecordRef who,

        @Asked(value = "Or who they are, in words", hint = "Such as a hacker, four accomplices.") @Nullable
        String group,

        @Asked(value = "How many") @Nullable Quantity count,

        @Asked(
                value = "Of what they are suspected",
                filter = true,
                hint = "By those who announce it: of ordering it, of carrying it out, of helping.")
        SuspectRole role,

        @Asked(
                value = "How far it had come with them",
                filter = true,
                hint = "How far it had come when the announcement was given.")
        @Nullable
        SuspectState state) {

    /** One who is neither on record nor described is not said yet. */
    public Suspect {
        group = Given.or(who, group);
        role = role == null ? SuspectRole.NOT_SAID : role;
    }
}
