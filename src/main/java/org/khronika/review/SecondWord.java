package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.Sensitivity;
import org.khronika.values.RecordRef;

/**
 * What one member said of an accepted record, and a second one has to decide.
 *
 * @param sensitivity for whom the record is to be; null for a withdrawal
 * @param readers     the members who would see it, when it is to be for named members only
 * @param reason      why, in the words of who said it
 */
public record SecondWord(
        UUID id,
        RecordRef record,
        String title,
        Kind kind,
        @Nullable Sensitivity sensitivity,
        Set<Long> readers,
        String reason,
        long proposedBy,
        String proposedByName,
        Instant proposedAt) {

    /** What is said. */
    public enum Kind {
        /** That the record is for others; nothing changes before it is decided. */
        AUDIENCE,
        /** That the record is withdrawn; it holds at once, and is confirmed or undone. */
        WITHDRAWAL
    }

    /** Copies the readers. */
    public SecondWord {
        readers = Set.copyOf(readers);
    }

    /** Whether the member decides such things at all: who reviews, and so who publishes. */
    public static boolean isDecidedBy(Member member) {
        return member.may(Permission.REVIEW_RECORDS);
    }

    /** Whether the member can decide this one: nobody decides what they said themselves. */
    public boolean mayBeDecidedBy(Member member) {
        return isDecidedBy(member) && member.id() != proposedBy;
    }

    /** Refuses who said it themselves. */
    void mustBeOfAnotherThan(Member member) {
        if (member.id() == proposedBy) {
            throw new DeedRefused(phrase("review.refused.said-it-yourself").with("address", record.address()));
        }
    }
}
