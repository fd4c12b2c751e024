package org.khronika.incidents;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.LessSure;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

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
        @Asked @Refers(RecordKind.PERSON) @Nullable RecordRef who,

        @Asked(filter = true) HowHeld how,

        @Asked @Nullable Quantity howMany,

        @Asked @Nullable String by,

        @Asked(filter = true) @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef authority,

        @Asked(filter = true) @Nullable Preventive preventive,

        @Asked(filter = true) @Nullable Force force,

        @Asked @Nullable String takenTo,

        @Asked @Nullable String lasted,

        @Asked @Nullable PartialDate released,

        @Asked(filter = true, outcome = true) @Nullable AfterDetention then,

        @Asked @Nullable Certainty thenSure,

        @Asked(filter = true) @Nullable Counsel counsel,

        @Asked @Nullable Quantity children) {

    /** Says nothing that was not said. */
    public Detention {
        how = how == null ? HowHeld.TAKEN : how;
        by = Given.text(by);
        takenTo = Given.text(takenTo);
        lasted = Given.text(lasted);
        thenSure = thenSure == Certainty.UNSAID ? null : thenSure;
    }

    /** Whether its source tells no purpose: only that it was ahead of something or on the way to it, or that a home was guarded. */
    boolean hasNoPurposeTold() {
        return preventive == Preventive.BEFORE || (preventive == null && how == HowHeld.AT_HOME);
    }

    /** What followed, with its hedge: "fined, reportedly"; null where the source does not say. */
    @Nullable
    Sayable followed() {
        return then == null
                ? null
                : hedgeOfThen().map(sure -> LessSure.answer(then, sure)).orElse(then);
    }

    /** How sure what followed is, where that is less than the incident. */
    Optional<Certainty> hedgeOfThen() {
        return Optional.ofNullable(thenSure).filter(sure -> !sure.hedge().isEmpty());
    }
}
