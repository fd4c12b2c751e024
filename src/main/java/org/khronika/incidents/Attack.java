package org.khronika.incidents;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What was attacked, and how.
 *
 * @param times how many attacks the incident tells of; null for one
 * @param nth   which in its series it was, as the source says; not counted by us
 */
public record Attack(
        @Asked(value = "Whom it was aimed at", hint = "A person or an outlet on record.", filter = true)
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        @Nullable
        RecordRef target,

        @Asked(
                value = "What was attacked",
                filter = true,
                hint = "A person, a home, a car, a website: one item for each thing that was attacked.")
        Attacked on,

        @Asked(value = "Means or weapon", hint = "Such as stones, construction foam, a pistol, a parcel.") @Nullable
        String means,

        @Asked(value = "Damage", hint = "What was broken, burnt, lost; who was hurt.") @Nullable
        String damage,

        @Asked(
                value = "How many times",
                hint = "Only when the source tells several as one: 6; at least 2 for repeatedly.")
        @Nullable
        Quantity times,

        @Asked(value = "Which in the series, as stated", hint = "6 when the source says the sixth attack.") @Nullable
        Integer nth,

        @Asked(value = "Investigation", hint = "The case in which it is investigated, if it is on record.")
        @Refers(RecordKind.PROCEEDING)
        @Nullable
        RecordRef investigation) {

    /** Refuses an ordinal below one. */
    public Attack {
        on = on == null ? Attacked.OTHER : on;
        means = Given.text(means);
        damage = Given.text(damage);
        if (nth != null && nth < 1) {
            throw new IllegalArgumentException(
                    "Expected which attack of the series it was, 1 or more, found %d.".formatted(nth));
        }
    }
}
