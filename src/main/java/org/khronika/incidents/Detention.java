package org.khronika.incidents;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * How people were kept from going where they wanted: detained, guarded at home, stopped on the way, summoned. One for all of whom
 * the same is told; another for somebody to whom something else happened.
 *
 * @param who      null when it is told of all to whom the incident happened
 * @param howMany  null when it is those whom the incident names
 * @param thenSure how sure what followed is, where that is less than the incident; null where it is not
 * @param children how many children were there; never who
 */
public record Detention(
        @Asked(value = "Whom, if not all", hint = "Only where something else is told of one of them.")
        @Refers(RecordKind.PERSON)
        @Nullable
        RecordRef who,

        @Asked(
                value = "How they were held",
                filter = true,
                hint = "How long and by what power: guarded at home, stopped, summoned, detained.")
        HowHeld how,

        @Asked(value = "How many people", hint = "Only if it is not clear from who is named above.") @Nullable
        Quantity howMany,

        @Asked(value = "By whom", hint = "As the source says: police, a special police force, people in plain clothes.")
        @Nullable
        String by,

        @Asked(value = "Authority on record", filter = true) @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef authority,

        @Asked(
                value = "To prevent something?",
                filter = true,
                hint =
                        "Yes when the source says that they were held so that they could not take part in what was to come.")
        @Nullable
        Preventive preventive,

        @Asked(
                value = "Force",
                filter = true,
                hint = "Whether force was used when they were taken or held, as the source tells it.")
        @Nullable
        Force force,

        @Asked(value = "Taken where", hint = "Such as a police station. No address of a home.") @Nullable
        String takenTo,

        @Asked(value = "For how long", hint = "Such as a few hours, one hour, two days.") @Nullable
        String lasted,

        @Asked("Released when") @Nullable PartialDate released,

        @Asked(value = "What followed", filter = true, hint = "What happened to them next, as far as the source says.")
        @Nullable
        AfterDetention then,

        @Asked(
                value = "How sure is what followed, if less than the rest?",
                hint = "Such as second-hand where the source says “reportedly” of the fine alone.")
        @Nullable
        Certainty thenSure,

        @Asked(
                value = "Could a lawyer come?",
                filter = true,
                hint = "Whether a lawyer was let in, was kept out, or nobody says.")
        @Nullable
        Counsel counsel,

        @Asked(value = "Children who were there", hint = "How many, never who: 1, 2. 0 when the source says none.")
        @Nullable
        Quantity children) {

    /** Says nothing that was not said. */
    public Detention {
        how = how == null ? HowHeld.TAKEN : how;
        by = Given.text(by);
        takenTo = Given.text(takenTo);
        lasted = Given.text(lasted);
        thenSure = thenSure == Certainty.UNSAID ? null : thenSure;
    }

    /** What followed, with its hedge: "fined, reportedly"; empty where the source does not say. */
    String followed() {
        if (then == null) {
            return "";
        }
        String hedge = thenSure == null ? "" : thenSure.hedge();
        return then.label() + (hedge.isEmpty() ? "" : ", " + hedge);
    }
}
