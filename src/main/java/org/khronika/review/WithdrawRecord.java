package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a record back. It stays readable at the desk; the next release replaces its page by a notice with the reason. What was ever
 * accepted waits for a second member, who {@link DecideWithdrawal confirms or undoes} it; it holds until then, because a person may be in
 * danger, but one member can have only a few waiting. Needs {@link Permission#PUBLISH}.
 */
@Component
public class WithdrawRecord {

    /** How many withdrawals of one member can wait for a second one: enough for an emergency, too few to empty the site. */
    static final int MOST_UNDECIDED = 3;

    private final Records records;
    private final Saving saving;
    private final SecondWords words;

    WithdrawRecord(Records records, Saving saving, SecondWords words) {
        this.records = records;
        this.saving = saving;
        this.words = words;
    }

    /**
     * Marks the record as withdrawn.
     *
     * @param reason published with the notice if the record was public; must not be blank
     * @throws DeedRefused without a reason, when it has been withdrawn before, or when the member has withdrawn so many that others
     *                     have to decide first
     */
    @Transactional
    public void withdraw(Member member, RecordRef address, int madeOn, String reason) {
        member.must(Permission.PUBLISH);
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("review.refused.say-why-withdrawn"));
        }
        Stored<?> old = records.get(address, madeOn, member);
        if (old.review() == ReviewState.WITHDRAWN) {
            throw new DeedRefused(phrase("review.refused.withdrawn-already").with("address", address.address()));
        }
        boolean accepted = old.reviewedVersion() != null;
        if (accepted && words.undecidedWithdrawals(member) >= MOST_UNDECIDED) {
            throw new DeedRefused(phrase("review.refused.too-many-withdrawn").with("n", MOST_UNDECIDED));
        }
        long entry = saving.next(member, "WithdrawRecord", old, ReviewState.WITHDRAWN, false, reason);
        if (accepted) {
            words.say(member, old.address(), SecondWord.Kind.WITHDRAWAL, null, Set.of(), reason, entry);
        }
    }
}
