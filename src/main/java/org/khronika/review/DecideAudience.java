package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.journal.KeptReason;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.SecondWord.Kind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what somebody else {@link ProposeAudience proposed}: the record is for others from then on, or stays as it is. Its answers do not
 * change, and what was accepted stays accepted. Needs {@link Permission#REVIEW_RECORDS}.
 */
@Component
public class DecideAudience {

    private final Records records;
    private final SecondWords words;
    private final Saving saving;
    private final Journal journal;

    DecideAudience(Records records, SecondWords words, Saving saving, Journal journal) {
        this.records = records;
        this.words = words;
        this.saving = saving;
        this.journal = journal;
    }

    /**
     * Agrees; the record is for those who were proposed.
     *
     * @param proposal the proposal that the member looked at
     * @throws DeedRefused when nothing, or something else, waits, or when the member said it themselves
     */
    @Transactional
    public void agree(Member member, RecordRef address, UUID proposal) {
        member.must(Permission.REVIEW_RECORDS);
        SecondWord word = waiting(member, address, proposal);
        word.mustBeOfAnotherThan(member);
        String reason = KeptReason.of(phrase("review.proposed-by")
                .with("who", word.proposedByName())
                .with("why", Objects.requireNonNull(word.reason())));
        Stored<?> old = records.get(address, Reader.of(member));
        Sensitivity sensitivity = Objects.requireNonNull(word.sensitivity());
        long entry = saving.forOthers(member, "DecideAudience", old, sensitivity, word.readers(), reason);
        words.decide(word, member, SecondWords.Answered.AGREED, null, entry);
    }

    /**
     * Refuses; the record stays as it is.
     *
     * @param reason for who proposed it; must not be blank
     * @throws DeedRefused as for {@link #agree}, and without a reason
     */
    @Transactional
    public void refuse(Member member, RecordRef address, UUID proposal, String reason) {
        member.must(Permission.REVIEW_RECORDS);
        SecondWord word = waiting(member, address, proposal);
        word.mustBeOfAnotherThan(member);
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("review.refused.say-why-refused"));
        }
        end(word, member, "RefuseAudience", SecondWords.Answered.REFUSED, reason);
    }

    /** Takes back what the member proposed. Needs {@link Permission#ENTER_RECORDS}. */
    @Transactional
    public void takeBack(Member member, RecordRef address, UUID proposal) {
        member.must(Permission.ENTER_RECORDS);
        SecondWord word = waiting(member, address, proposal);
        if (word.proposedBy() != member.id()) {
            throw new DeedRefused(
                    phrase("review.refused.not-yours-to-take-back").with("who", word.proposedByName()));
        }
        end(word, member, "TakeBackAudience", SecondWords.Answered.TAKEN_BACK, null);
    }

    private void end(
            SecondWord word, Member member, String deed, SecondWords.Answered outcome, @Nullable String reason) {
        long entry = journal.add(member, deed, word.record(), null, reason, null, null);
        words.decide(word, member, outcome, reason, entry);
    }

    private SecondWord waiting(Member member, RecordRef address, UUID proposal) {
        Reader reader = Reader.of(member);
        records.get(address, reader);
        return words.find(address, Kind.AUDIENCE, reader)
                .filter(word -> word.id().equals(proposal))
                .orElseThrow(() -> SecondWords.nothingWaits(address));
    }
}
