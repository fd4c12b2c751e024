package org.khronika.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.PositionHeld;
import org.khronika.records.Citation;
import org.khronika.records.Given;
import org.khronika.values.RecordRef;

/**
 * What a triage did, so that it can be undone.
 *
 * @param entered   the records that it entered, the finding's own first
 * @param citations those that it added to a record that stood already
 * @param step      the key of the step that it added to a proceeding
 * @param added     the step as it was added, or the spelling, as JSON: undoing leaves what was changed since
 * @param people    the persons whom it made accused in a proceeding, before roles were asked for
 * @param held      the people whom it made part of a proceeding, as what
 * @param replaced  what people of the proceeding were before it said what they are
 * @param before    the step as it stood before answers were added to it, as JSON; {@code added} is then the step with them
 * @param told      what was added and what was there already, for the card
 */
public record Done(
        List<RecordRef> entered,
        List<Citation> citations,
        @Nullable String step,
        @Nullable String added,
        List<RecordRef> people,
        List<PositionHeld> held,
        List<PositionHeld> replaced,
        @Nullable String before,
        @Nullable Added told) {

    /** Copies the lists. */
    public Done {
        entered = Given.list(entered);
        citations = Given.list(citations);
        people = Given.list(people);
        held = Given.list(held);
        replaced = Given.list(replaced);
    }

    /** A triage that only entered records. */
    static Done entering(List<RecordRef> entered) {
        return new Done(entered, List.of(), null, null, List.of(), List.of(), List.of(), null, null);
    }

    /** The same, with records that were entered by the same click. */
    Done with(List<RecordRef> along) {
        return new Done(along, citations, step, added, people, held, replaced, before, told);
    }
}
