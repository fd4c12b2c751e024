package org.khronika.incidents;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Certainty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Somebody in an incident: a person or organisation on record, or a group in the words of the source.
 *
 * @param who   null for a group, or for somebody who is not named
 * @param group who they are, when they are not on record: "participants", "unknown men"
 * @param count how many, as the source says; null when it does not say
 * @param numberBy whose number it is, where no source states it as a fact: "the charge"
 * @param certainty how certain the role is; null for as certain as the incident or, where a remark stands beside it, only alleged
 * @param hitAs as whom it happened to them, as far as it is told with this incident; empty where it is not told
 * @param inferred whether no source says that this is their role, and it is our conclusion
 */
public record Party(
        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef who,

        @Asked @Nullable String group,

        @Asked @Nullable Quantity count,

        @Asked(seldom = true) @Nullable String numberBy,

        @Asked(filter = true) PartyRole role,

        @Asked @Nullable PerpetratorKind belongsTo,

        @Asked @Nullable String remark,

        @Asked(seldom = true) @Nullable Certainty certainty,

        @Asked(seldom = true) boolean inferred,

        @Asked(filter = true) Set<HitAs> hitAs) {

    /** One of whom nothing is said of how certain the role is. */
    public Party(
            @Nullable RecordRef who,
            @Nullable String group,
            @Nullable Quantity count,
            PartyRole role,
            @Nullable PerpetratorKind belongsTo,
            @Nullable String remark) {
        this(who, group, count, null, role, belongsTo, remark, null, false, Set.of());
    }

    /** One who is neither on record nor described is not said yet. */
    public Party {
        group = Given.or(who, group);
        numberBy = Given.text(numberBy);
        remark = Given.text(remark);
        role = role == null ? PartyRole.NOT_SAID : role;
        certainty = certainty == Certainty.UNSAID ? null : certainty;
        hitAs = Given.set(hitAs);
    }
}
