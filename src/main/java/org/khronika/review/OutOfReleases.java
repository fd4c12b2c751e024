package org.khronika.review;

import org.khronika.records.Stored;

/** Knows which accepted records no release holds, because of what they say. A bean of the context that publishes. */
public interface OutOfReleases {

    /** Whether a rule keeps the version out. */
    boolean isHeldBack(Stored<?> accepted);
}
