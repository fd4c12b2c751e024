package org.khronika.people;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** What a person is or was, in general or in an organisation, and when. */
public record RoleHeld(
        @Asked(value = "Role", hint = "Such as journalist, activist, leader, head.")
        String role,

        @Asked("In which organisation") @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef organisation,

        @Asked("When") @Nullable PartialDate when,

        @Asked(value = "How they belong to it", hint = "If it is a role in an organisation.") @Nullable
        Belonging belonging) {

    /** A role of which is not said how they belong to the organisation. */
    public RoleHeld(String role, @Nullable RecordRef organisation, @Nullable PartialDate when) {
        this(role, organisation, when, null);
    }

    /** An empty role is not said yet. */
    public RoleHeld {
        role = Given.needed(role);
    }
}
