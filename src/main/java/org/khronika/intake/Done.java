package org.khronika.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Citation;
import org.khronika.records.Given;
import org.khronika.values.RecordRef;

/**
 * What a judgment did, so that it can be undone.
 *
 * @param entered   the records that it entered, the candidate's own first
 * @param citations those that it added to a record that stood already
 * @param step      the key of the step that it added to a proceeding
 * @param added     the step as it was added, or the spelling, as JSON: undoing leaves what was changed since
 * @param people    the persons whom it made part of a proceeding
 */
public record Done(
        List<RecordRef> entered,
        List<Citation> citations,
        @Nullable String step,
        @Nullable String added,
        List<RecordRef> people) {

    /** Copies the lists. */
    public Done {
        entered = Given.list(entered);
        citations = Given.list(citations);
        people = Given.list(people);
    }

    /** A judgment that only entered records. */
    static Done entering(List<RecordRef> entered) {
        return new Done(entered, List.of(), null, null, List.of());
    }
}
