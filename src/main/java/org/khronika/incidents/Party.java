package org.khronika.incidents;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Somebody in an incident: a person or organisation on record, or a group in the words of the source.
 *
 * @param who   null for a group, or for somebody who is not named
 * @param group who they are, when they are not on record: "participants", "unknown men"
 * @param count how many, as the source says; null when it does not say
 */
public record Party(
        @Asked(value = "Person or organisation on record", hint = "A name or an address.")
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        @Nullable
        RecordRef who,

        @Asked(value = "Or who they are, in words", hint = "For a group, or somebody whom the source does not name.")
        @Nullable
        String group,

        @Asked(value = "How many", hint = "Such as 6, more than 20, about 100.") @Nullable
        Quantity count,

        @Asked(
                value = "Role here",
                filter = true,
                hint =
                        "What somebody was in this incident, as the source says; never accused because nothing else is said.")
        PartyRole role,

        @Asked(
                value = "Whom they belong to, if they are alleged to have done it",
                hint = "Only for those who are alleged to have done it: the state, somebody else, or not known.")
        @Nullable
        PerpetratorKind belongsTo,

        @Asked(value = "Remark", hint = "What else is known of them here, in our own words.") @Nullable
        String remark) {

    /** One who is neither on record nor described is not said yet. */
    public Party {
        group = Given.or(who, group);
        remark = Given.text(remark);
        role = role == null ? PartyRole.NOT_SAID : role;
    }
}
