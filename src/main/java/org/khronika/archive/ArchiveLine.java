package org.khronika.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/**
 * An old update in the list of those that were brought.
 *
 * @param savedAs the update that it was saved as; null before
 */
public record ArchiveLine(
        long id,
        String title,
        String memberName,
        Instant at,
        @Nullable RecordRef savedAs) {}
