package org.khronika.incidents;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What happened in a place of detention, and what its staff did then.
 *
 * @param who null for those to whom the incident happened
 * @param facilityInferred from what we infer that it was there; null where the source says so
 */
public record InCustody(
        @Asked @Refers(RecordKind.PERSON) @Nullable RecordRef who,

        @Asked @Nullable PartialDate when,

        @Asked @Nullable String facility,

        @Asked(seldom = true) @Nullable String facilityInferred,

        @Asked(filter = true) @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef facilityOnRecord,

        @Asked(filter = true) Set<CustodyAct> acts,

        @Asked @Nullable String against,

        @Asked(filter = true) @Nullable YesNo hospital,

        @Asked(filter = true) Set<CustodyAnswer> followed,

        @Asked @Nullable String then) {

    /** Says nothing that was not said. */
    public InCustody {
        facility = Given.text(facility);
        facilityInferred = Given.text(facilityInferred);
        acts = Given.set(acts);
        against = Given.text(against);
        followed = Given.set(followed);
        then = Given.text(then);
    }
}
