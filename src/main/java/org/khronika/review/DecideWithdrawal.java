package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.records.Stored;
import org.khronika.review.SecondWord.Kind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about a withdrawal that somebody else {@link WithdrawRecord made}: it is confirmed, or undone, and the record stands as it stood
 * before. Needs {@link Permission#REVIEW_RECORDS}.
 */
@Component
public class DecideWithdrawal {

    private final Records records;
    private final SecondWords words;
    private final Saving saving;
    private final Journal journal;

    DecideWithdrawal(Records records, SecondWords words, Saving saving, Journal journal) {
        this.records = records;
        this.words = words;
        this.saving = saving;
        this.journal = journal;
    }

    /**
     * Confirms it.
     *
     * @throws DeedRefused when nothing waits to be decided, or when the member withdrew it themselves
     */
    @Transactional
    public void confirm(Member member, RecordRef address) {
        SecondWord word = waiting(member, address);
        long entry = journal.add(member, "ConfirmWithdrawal", address, null, null, null, null);
        words.decide(word, member, SecondWords.Answered.AGREED, null, entry);
    }

    /**
     * Undoes it: the record is again in the state in which it was withdrawn.
     *
     * @param reason for who withdrew it; must not be blank
     * @throws DeedRefused as for {@link #confirm}, and without a reason
     */
    @Transactional
    public void undo(Member member, RecordRef address, String reason) {
        SecondWord word = waiting(member, address);
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("review.refused.say-why-undone"));
        }
        Stored<?> old = records.get(address, Reader.of(member));
        long entry = saving.next(member, "UndoWithdrawal", old, words.reviewBefore(word), false, reason);
        words.decide(word, member, SecondWords.Answered.REFUSED, reason, entry);
    }

    private SecondWord waiting(Member member, RecordRef address) {
        member.must(Permission.REVIEW_RECORDS);
        Reader reader = Reader.of(member);
        records.get(address, reader);
        SecondWord word =
                words.find(address, Kind.WITHDRAWAL, reader).orElseThrow(() -> SecondWords.nothingWaits(address));
        word.mustBeOfAnotherThan(member);
        return word;
    }
}
