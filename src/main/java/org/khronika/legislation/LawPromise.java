package org.khronika.legislation;

import java.time.LocalDate;
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

    /**
     * What had certainly come of it by a day; open until then.
     *
     * @param told the last day for which the law tells how things stand: what has no day had happened by then
     */
    PromiseState on(LocalDate day, LocalDate told) {
        return isBy(since, day, told) ? state : PromiseState.OPEN;
    }

    /** Whether it certainly was made by a day. */
    boolean madeBy(LocalDate day, LocalDate told) {
        return isBy(when, day, told);
    }

    private static boolean isBy(@Nullable PartialDate date, LocalDate day, LocalDate told) {
        return date == null
                ? !told.isAfter(day)
                : date.begunBy().map(last -> !last.isAfter(day)).orElse(false);
    }

    /** Whether it was perhaps made by a day. */
    boolean perhapsMadeBy(LocalDate day) {
        return when == null || when.earliest().map(first -> !first.isAfter(day)).orElse(true);
    }
}
