package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What was attacked, and how.
 *
 * @param aimTold how it is told whom it was aimed at; null where the source states it
 * @param aim   what is told of that: in the words of the source, or from what we infer it. Words without {@code aimTold} keep their distance
 * @param times how many attacks the incident tells of; null for one. More than one and at least one are no numbers: the source gives none
 * @param nth   which in its series it was, as the source says; not counted by us
 */
public record Attack(
        @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef target,

        @Asked @Nullable AimTold aimTold,

        @Asked(asItStands = true) @Nullable String aim,

        @Asked(filter = true) Attacked on,

        @Asked @Nullable String means,

        @Asked @Nullable String damage,

        @Asked @Nullable Quantity times,

        @Asked @Nullable Integer nth,

        @Asked @Refers(RecordKind.PROCEEDING) @Nullable RecordRef investigation) {

    /** Refuses an ordinal below one. */
    public Attack {
        on = on == null ? Attacked.OTHER : on;
        aim = Given.text(aim);
        if (aim != null && aimTold == null) {
            aimTold = AimTold.by(aim);
            aim = Given.text(aimTold.bare(aim));
        }
        means = Given.text(means);
        damage = Given.text(damage);
        if (nth != null && nth < 1) {
            throw new RefusedAnswer("nth", phrase("incidents.refused.nth").with("n", nth));
        }
    }

    /** Whether it only appeared to intimidate: something came, and the source does not state what for. */
    boolean onlyAppearsToIntimidate() {
        return on == Attacked.INTIMIDATION && aimTold == AimTold.APPEARED;
    }

    /** Whether it is our conclusion whom it was aimed at. */
    boolean isAimOurs() {
        return aimTold == AimTold.INFERRED;
    }

    /** Whether its source keeps its distance from whom it was aimed at. */
    boolean isAimDistant() {
        return aimTold != null && !isAimOurs();
    }

    /** Whether only its damage says how many were hit, which may be two cars, so that “a car” must not stand before it. */
    boolean isNamedByItsDamage() {
        return on == Attacked.VEHICLE && damage != null && times != null && HowOften.isOpen(times);
    }
}
