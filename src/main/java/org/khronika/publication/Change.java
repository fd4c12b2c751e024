package org.khronika.publication;

import org.jspecify.annotations.Nullable;

/**
 * What one release says otherwise than the one before it.
 *
 * @param what   the part of the page: "When", "Steps", "Sources"
 * @param before the earlier words; null for what is added
 * @param after  the words now; null for what is left out
 * @param sources whether it is what the page rests on, whatever that part is called in its language
 */
public record Change(
        String what, @Nullable String before, @Nullable String after, boolean sources) {

    /** How releases called that part before they were in languages. */
    private static final String SOURCES = "Sources";

    /** A change of another part. */
    public Change(String what, @Nullable String before, @Nullable String after) {
        this(what, before, after, false);
    }

    /** Whether it tells what the page rests on. */
    boolean tellsSources() {
        return sources || what.equals(SOURCES);
    }

    Change with(@Nullable String otherBefore, @Nullable String otherAfter) {
        return new Change(what, otherBefore, otherAfter, sources);
    }
}
