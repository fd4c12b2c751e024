package org.khronika.intake;

import java.time.Instant;
import java.util.List;

/**
 * The last reading of a document.
 *
 * @param by    the name of who had it read
 * @param rules the version of the rules that it was read by
 */
public record StoredReading(Instant at, String by, String rules, List<Mark> marks) {

    /** Copies the marks. */
    public StoredReading {
        marks = List.copyOf(marks);
    }
}
