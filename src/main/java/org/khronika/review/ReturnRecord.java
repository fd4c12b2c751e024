package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a record in review back to its author with a reason. Needs {@link Permission#REVIEW_RECORDS}. */
@Component
public class ReturnRecord {

    private final Records records;
    private final Authors authors;
    private final Saving saving;

    ReturnRecord(Records records, Authors authors, Saving saving) {
        this.records = records;
        this.authors = authors;
        this.saving = saving;
    }

    /**
     * Marks the record as returned.
     *
     * @param reason what is missing or wrong; must not be blank
     * @throws DeedRefused without a reason, when the record is not in review, or for the member's own work
     */
    @Transactional
    public void giveBack(Member member, RecordRef address, int madeOn, String reason) {
        member.must(Permission.REVIEW_RECORDS);
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("review.refused.say-why-returned"));
        }
        Stored<?> old = records.get(address, madeOn, member);
        if (old.review() != ReviewState.SUBMITTED) {
            throw new DeedRefused(phrase("review.refused.not-to-return")
                    .with("address", address.address())
                    .with("state", old.review()));
        }
        if (authors.wrote(member, old)) {
            throw new DeedRefused(phrase("review.refused.amend-instead").with("address", address.address()));
        }
        saving.next(member, "ReturnRecord", old, ReviewState.RETURNED, false, reason);
    }
}
