package org.khronika.review;

import org.khronika.records.Stored;

/**
 * Tells of drafts that nobody at the desk wrote, such as a place as the gazetteer has it: they are accepted with the first record for the
 * public that names them, and never wait for a review of their own.
 */
public interface NeedsNoReview {

    /** Whether the draft says what somebody else answers for, and nothing that a member wrote. */
    boolean of(Stored<?> draft);
}
