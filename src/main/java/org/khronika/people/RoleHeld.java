package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * What a person is or was, in general or in an organisation, and when.
 *
 * @param asOf the day for which the source tells it, where it says no more of the time
 */
public record RoleHeld(
        @Asked String role,

        @Asked @Refers(RecordKind.ORGANISATION) @Nullable RecordRef organisation,

        @Asked @Nullable PartialDate when,

        @Asked @Nullable Belonging belonging,

        @Asked @Nullable PartialDate asOf) {

    /** A role of which is not said as of which day it is told. */
    public RoleHeld(
            String role, @Nullable RecordRef organisation, @Nullable PartialDate when, @Nullable Belonging belonging) {
        this(role, organisation, when, belonging, null);
    }

    /** When it was held, or as of which day that is told: "October 2022", "as of January 2023"; null for neither. */
    @Nullable
    Sayable time() {
        return when != null || asOf == null ? when : phrase("people.role.as-of").with("day", asOf);
    }

    /** A role of which is not said how they belong to the organisation. */
    public RoleHeld(String role, @Nullable RecordRef organisation, @Nullable PartialDate when) {
        this(role, organisation, when, null);
    }

    /** An empty role is not said yet. */
    public RoleHeld {
        role = Given.needed(role);
    }
}
