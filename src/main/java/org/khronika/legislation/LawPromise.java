package org.khronika.legislation;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** What somebody promised about a law, and what came of it. */
public record LawPromise(
        @Asked(prose = true) String what,

        @Asked @Nullable String by,

        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef onRecord,

        @Asked @Nullable PartialDate when,

        @Asked(word = "promise") PromiseState state,

        @Asked @Nullable PartialDate since,

        @Asked(prose = true) @Nullable String how) {

    /** A promise without words is not said yet; one of which nothing came yet is open. */
    public LawPromise {
        what = Given.needed(what);
        by = Given.text(by);
        state = state == null ? PromiseState.OPEN : state;
        how = Given.text(how);
    }
}
