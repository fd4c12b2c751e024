package org.khronika.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something found in a text: the words it stands on, what they mean, and how sure the reader is.
 *
 * @param id unique within one reading, in the order of the text: f1, f2, …
 * @param start first UTF-16 unit of the words
 * @param end the unit after the last
 * @param text the words exactly as they stand
 * @param value what they mean, in the notation of the kind
 * @param confidence between 0 and 1
 * @param rule the rule that found it, such as {@code date.day-month-year}
 */
public record Detail(
        String id,
        DetailKind kind,
        int start,
        int end,
        String text,
        String value,
        double confidence,
        String rule,
        Set<Flag> flags) {

    public Detail {
        flags = Collections.unmodifiableSet(flags.isEmpty() ? EnumSet.noneOf(Flag.class) : EnumSet.copyOf(flags));
    }
}
