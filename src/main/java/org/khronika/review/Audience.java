package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;

/** Whom a record is for: who can say that with its answers, until it is accepted. */
public final class Audience {

    private Audience() {}

    /** Whether the draft is for the same people as the record. */
    static boolean isTheSame(Stored<?> record, Draft<?> draft) {
        return record.sensitivity() == draft.sensitivity()
                && (record.sensitivity() != Sensitivity.RESTRICTED
                        || record.readers().equals(draft.readers()));
    }

    /** Whether the member can say, while amending, that it is for others: only who entered it, until it is accepted. */
    public static boolean mayBeSaidBy(Member member, Stored<?> record) {
        return record.author() == member.id() && record.reviewedVersion() == null;
    }

    /** Refuses with a sentence that says what can be done instead. */
    static void mustBeSaidBy(Member member, Stored<?> record) {
        if (record.reviewedVersion() != null) {
            throw new DeedRefused(phrase("review.refused.audience-of-accepted")
                    .with("address", record.address().address()));
        }
        if (record.author() != member.id()) {
            throw new DeedRefused(phrase("review.refused.audience-of-another")
                    .with("address", record.address().address())
                    .with("author", record.authorName()));
        }
    }
}
