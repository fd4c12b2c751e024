package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a record says. The new version is a draft again; what was accepted stays published until somebody accepts
 * the change. Whom a record is for that was ever accepted is
 * changed by {@link ProposeAudience}. Needs {@link Permission#ENTER_RECORDS}.
 */
@Component
public class AmendRecord {

    private final Records records;
    private final Saving saving;
    private final Checks checks;

    AmendRecord(Records records, Saving saving, Checks checks) {
        this.records = records;
        this.saving = saving;
        this.checks = checks;
    }

    /**
     * Writes the next version; does nothing when nothing has changed.
     *
     * @param madeOn the version that the member had before them
     * @throws StaleRecord  when somebody has saved since that version
     * @throws DeedRefused  when the record has been withdrawn, or when the draft is for others than the record and that is not the
     *                      member's to say
     * @throws NoSuchRecord when the record, or one that the draft newly names, may not be seen
     */
    @Transactional
    public <T extends Record> void amend(
            Member member, RecordRef address, int madeOn, Draft<T> draft, @Nullable String reason) {
        member.must(Permission.ENTER_RECORDS);
        @SuppressWarnings("unchecked")
        Stored<T> old = (Stored<T>) records.get(address, draft.body().getClass(), Reader.of(member));
        if (old.version() != madeOn) {
            throw new StaleRecord(address, madeOn);
        }
        if (old.review() == ReviewState.WITHDRAWN) {
            throw new DeedRefused(phrase("review.refused.withdrawn").with("address", address.address()));
        }
        if (old.draft().equals(draft)) {
            return;
        }
        if (!Audience.isTheSame(old, draft)) {
            Audience.mustBeSaidBy(member, old);
        }
        checks.onlyVisibleReferences(member, draft, old.draft());
        saving.next(member, "AmendRecord", old, draft, ReviewState.DRAFT, false, reason);
    }
}
