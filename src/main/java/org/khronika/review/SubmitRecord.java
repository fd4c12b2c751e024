package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a draft, or one that came back, for review. Needs {@link Permission#ENTER_RECORDS}. */
@Component
public class SubmitRecord {

    private final Records records;
    private final Saving saving;

    SubmitRecord(Records records, Saving saving) {
        this.records = records;
        this.saving = saving;
    }

    /**
     * Puts the record in the queue of the reviewers.
     *
     * @throws DeedRefused when it is not a draft and has not come back
     */
    @Transactional
    public void submit(Member member, RecordRef address, int madeOn, @Nullable String reason) {
        member.must(Permission.ENTER_RECORDS);
        Stored<?> old = records.get(address, madeOn, member);
        if (old.review() != ReviewState.DRAFT && old.review() != ReviewState.RETURNED) {
            throw new DeedRefused(phrase("review.refused.not-to-submit")
                    .with("address", address.address())
                    .with("state", old.review()));
        }
        saving.next(member, "SubmitRecord", old, ReviewState.SUBMITTED, false, reason);
    }
}
