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
        @Asked(value = "Whom, if not all") @Refers(RecordKind.PERSON) @Nullable
        RecordRef who,

        @Asked(
                value = "When, if not on the day of the incident",
                hint = "Of this event alone. Empty when it is the same.")
        @Nullable
        PartialDate when,

        @Asked(value = "Facility", hint = "As the source says: a prison in Kyzylorda; not stated.") @Nullable
        String facility,

        @Asked(
                value = "If we infer that it was there: from what?",
                seldom = true,
                hint = "Such as: the officials of a prison against whom it was.")
        @Nullable
        String facilityInferred,

        @Asked(value = "Facility on record", filter = true) @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef facilityOnRecord,

        @Asked(value = "What happened there", filter = true, hint = "No details of how somebody harmed themselves.")
        Set<CustodyAct> acts,

        @Asked(value = "What it protested against", hint = "Only if the source says so.") @Nullable
        String against,

        @Asked(value = "Taken to hospital?", filter = true, hint = "Yes or no only where the source says so.") @Nullable
        YesNo hospital,

        @Asked(
                value = "What followed",
                filter = true,
                hint = "What those who run the place of detention did afterwards.")
        Set<CustodyAnswer> followed,

        @Asked(
                value = "What followed, in words",
                hint = "Such as seven years added for disobeying; moved to a prison that is not named.")
        @Nullable
        String then) {

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
