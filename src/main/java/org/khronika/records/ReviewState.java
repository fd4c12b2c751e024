package org.khronika.records;

import org.khronika.values.Choice;

/** How far the newest version of a record has come. */
public enum ReviewState implements Choice {
    /** Being written. */
    DRAFT,
    /** Waits for somebody other than its authors. */
    SUBMITTED,
    /** Came back to its author with a reason. */
    RETURNED,
    /** Accepted by somebody other than its authors: this version may be published. */
    REVIEWED,
    /** Taken back, with a reason; the next release says so. */
    WITHDRAWN;
}
