package org.khronika.people;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Who another person is to this one. */
public record Relation(
        @Asked(value = "Is their", hint = "Such as wife, son, lawyer.")
        String relation,

        @Asked("Person") @Refers(RecordKind.PERSON) @Nullable
        RecordRef person) {

    /** An empty relation is not said yet. */
    public Relation {
        relation = Given.needed(relation);
    }
}
