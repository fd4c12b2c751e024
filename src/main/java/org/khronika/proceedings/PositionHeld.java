package org.khronika.proceedings;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What somebody is in a proceeding: a person or organisation on record, or a counted group.
 *
 * @param group who they are when they are not on record: "police officers"
 */
public record PositionHeld(
        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef who,

        @Asked @Nullable String group,

        @Asked @Nullable Quantity count,

        @Asked(filter = true, word = "position") Position position,

        @Asked @Nullable String remark) {

    /** One who is neither on record nor described is not said yet. */
    public PositionHeld {
        group = Given.or(who, group);
        remark = Given.text(remark);
        position = position == null ? Position.NOT_SAID : position;
    }
}
