package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a draft that a member entered by mistake: it becomes withdrawn, and its address is never given again. Only its own
 * author can, and only as long as nothing else has been done with it. Needs {@link Permission#ENTER_RECORDS}.
 */
@Component
public class TakeBackDraft {

    private static final RecordQuery STANDING =
            RecordQuery.all().in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED);

    private final Records records;
    private final Saving saving;

    TakeBackDraft(Records records, Saving saving) {
        this.records = records;
        this.saving = saving;
    }

    /** Why the member cannot take the draft back, as a sentence; empty when they can. */
    public Optional<Sayable> hindrance(Member member, RecordRef address) {
        Stored<?> record = records.get(address, Reader.of(member));
        if (record.author() != member.id()) {
            return Optional.of(phrase("review.stays.only-author")
                    .with("address", address.address())
                    .with("author", record.authorName()));
        }
        if (record.version() != 1 || record.review() != ReviewState.DRAFT) {
            return Optional.of(phrase("review.stays.changed").with("address", address.address()));
        }
        if (records.count(STANDING.linkedTo(address), Reader.of(member)) > 0) {
            return Optional.of(phrase("review.stays.others-speak").with("address", address.address()));
        }
        return Optional.empty();
    }

    /**
     * Withdraws the draft.
     *
     * @throws DeedRefused with the sentence of {@link #hindrance} when there is one
     */
    @Transactional
    public void takeBack(Member member, RecordRef address, String reason) {
        member.must(Permission.ENTER_RECORDS);
        Optional<Sayable> hindrance = hindrance(member, address);
        if (hindrance.isPresent()) {
            throw new DeedRefused(hindrance.get());
        }
        Stored<?> old = records.get(address, Reader.of(member));
        saving.next(member, "TakeBackDraft", old, ReviewState.WITHDRAWN, false, reason);
    }
}
