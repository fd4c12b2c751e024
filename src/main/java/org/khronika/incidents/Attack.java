package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Hedge;
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
 * @param aim   how the source keeps its distance from whom it was aimed at; null where it states it
 * @param times how many attacks the incident tells of; null for one. More than one and at least one are no numbers: the source gives none
 * @param nth   which in its series it was, as the source says; not counted by us
 */
public record Attack(
        @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef target,

        @Asked(asItStands = true) @Nullable String aim,

        @Asked(filter = true) Attacked on,

        @Asked @Nullable String means,

        @Asked @Nullable String damage,

        @Asked @Nullable Quantity times,

        @Asked @Nullable Integer nth,

        @Asked @Refers(RecordKind.PROCEEDING) @Nullable RecordRef investigation) {

    private static final Pattern VEHICLES = Pattern.compile("\\b(cars?|lorry|lorries|vans?|buses|bus|motorcycles?)\\b");

    private static final Pattern APPEARED =
            Pattern.compile("\\b(appear\\w*|apparent(ly)?)\\b", Pattern.CASE_INSENSITIVE);

    /** Refuses an ordinal below one. */
    public Attack {
        on = on == null ? Attacked.OTHER : on;
        aim = Given.text(aim);
        means = Given.text(means);
        damage = Given.text(damage);
        if (nth != null && nth < 1) {
            throw new RefusedAnswer("nth", phrase("incidents.refused.nth").with("n", nth));
        }
    }

    /** Whether it only appeared to intimidate: something came, and the source does not state what for. */
    boolean onlyAppearsToIntimidate() {
        return on == Attacked.INTIMIDATION
                && aim != null
                && APPEARED.matcher(aim).find();
    }

    /** Whether it is our conclusion whom it was aimed at. */
    boolean isAimOurs() {
        return aim != null && aim.startsWith(Hedge.INFERRED);
    }

    /** Whether what was broken already says what was attacked, such as two cars, so that “a car” need not stand before it. */
    boolean isNamedByItsDamage() {
        return on == Attacked.VEHICLE
                && damage != null
                && VEHICLES.matcher(damage).find();
    }
}
