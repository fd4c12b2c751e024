package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

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
    Sayable seenFromThere(@Nullable Sex sex, String other) {
        if (sex == Sex.FEMALE && relation.equalsIgnoreCase("husband")) {
            return phrase("people.relation.wife-of").with("name", other);
        }
        if (sex == Sex.MALE && relation.equalsIgnoreCase("wife")) {
            return phrase("people.relation.husband-of").with("name", other);
        }
        return phrase("people.relation.whose").with("relation", relation).with("name", other);
    }
}
