package org.khronika.people;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Who another person is to this one. */
public record Relation(
        @Asked String relation,

        @Asked @Refers(RecordKind.PERSON) @Nullable RecordRef person) {

    /** An empty relation is not said yet. */
    public Relation {
        relation = Given.needed(relation);
    }

    /**
     * What one of whom this is told is to the other: "wife of Ermek" of a woman whose husband he is, "whose lawyer is Ermek" where
     * what she is to him has no word of its own or her sex is not on record.
     */
    String seenFromThere(@Nullable Sex sex, String other) {
        String own = sex == Sex.FEMALE && relation.equalsIgnoreCase("husband")
                ? "wife"
                : sex == Sex.MALE && relation.equalsIgnoreCase("wife") ? "husband" : "";
        return own.isEmpty() ? "whose " + relation + " is " + other : own + " of " + other;
    }
}
