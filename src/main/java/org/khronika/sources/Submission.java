package org.khronika.sources;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.people.TextLanguage;
import org.khronika.records.Sensitivity;
import org.khronika.values.PartialDate;

/**
 * A document that somebody brings, as it came, and what they say about it.
 *
 * @param bytes       as they came
 * @param fileName    null for pasted text
 * @param title       null to take what it is and its day, or the one that the file states where {@link Material#isTitledInPublic()}
 * @param language    null to let the text show it
 * @param sensitivity whom the document is for; what is entered from it is for the same readers
 * @param readers     numbers of the members who see it besides its keeper, when it is for named members only
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Submission(
        byte[] bytes,
        @Nullable String fileName,
        @Nullable String title,
        Material material,
        @Nullable String publisher,
        @Nullable PartialDate date,
        @Nullable TextLanguage language,
        @Nullable String link,
        @Nullable String receivedFrom,
        @Nullable String note,
        Sensitivity sensitivity,
        Set<Long> readers) {

    /** Copies the readers; the bytes are used as they are. */
    public Submission {
        readers = Set.copyOf(readers);
    }
}
