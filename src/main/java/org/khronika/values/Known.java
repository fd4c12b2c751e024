package org.khronika.values;

import org.jspecify.annotations.Nullable;

/** Whether something is so, as far as is on record: most of what one asks, a report does not say. */
public enum Known implements Choice {
    YES,
    NO,
    UNKNOWN;

    /** Yes or no; null is not known. */
    public static Known of(@Nullable Boolean fact) {
        return fact == null ? UNKNOWN : fact ? YES : NO;
    }

    /** Yes when it is so by all of what may be, no when it is so by none of it. */
    public static Known byAll(long so, long all) {
        return so == 0 ? NO : so == all ? YES : UNKNOWN;
    }

    /** Yes when either is, no when both are not. */
    public Known or(Known other) {
        return this == YES || other == YES ? YES : this == NO && other == NO ? NO : UNKNOWN;
    }

    /** Yes when both are, no when either is not. */
    public Known and(Known other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
    }

    /** As a file says it, whatever the language: "yes", "no", "not known". */
    public String inFile() {
        return label();
    }
}
