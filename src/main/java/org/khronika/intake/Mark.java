package org.khronika.intake;

import java.util.Set;
import org.khronika.reading.DetailKind;
import org.khronika.reading.Flag;
import org.khronika.records.Given;

/**
 * A finding as it stands in the text.
 *
 * @param value what the words mean, in the notation of the kind
 */
public record Mark(DetailKind kind, int start, int end, String value, Set<Flag> flags) {

    /** Copies the flags. */
    public Mark {
        flags = Given.set(flags);
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }
}
