package org.khronika.translations;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordRef;

/**
 * What a text of a record is in another language. It is of the very words that it translates: of others there is another.
 *
 * @param question the question that the text answers, without the numbers of lists
 * @param place    where the text stood when it was translated last
 * @param original the words that it translates
 * @param text     the newest words; empty where they were taken back
 * @param version  grows by one with every deed
 * @param by       who made this version
 * @param writers  who wrote part of what has not been accepted
 * @param reason   what was said with the last deed: why it came back
 * @param accepted the words that a reviewer accepted last and nobody took back; null for none
 */
public record Translation(
        long id,
        RecordRef record,
        String language,
        String question,
        String place,
        String original,
        String text,
        int version,
        ReviewState review,
        String by,
        Instant at,
        Set<Long> writers,
        @Nullable String reason,
        @Nullable String accepted) {

    /** Whether it says something. */
    public boolean isSaid() {
        return !text.isEmpty();
    }

    /** Whether a member wrote part of what waits to be accepted. */
    public boolean isWrittenBy(long member) {
        return writers.contains(member);
    }
}
