package org.khronika.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * One deed as it was done.
 *
 * @param id      grows with time
 * @param deed    the name of the deed's class, such as {@code AmendRecord}
 * @param record  the record that it changed, if it changed one
 * @param version the version that the deed made
 * @param reason  what the member gave as the reason, or why it is done, as {@link KeptReason} keeps it
 * @param before  the record before as JSON, null for a new one
 * @param after   the record after as JSON
 */
public record JournalEntry(
        long id,
        Instant at,
        Member member,
        String deed,
        @Nullable RecordRef record,
        @Nullable Integer version,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {

    /** The reason, in the language of whoever reads; says nothing where none was given. */
    public Sayable why() {
        return KeptReason.said(reason);
    }
}
