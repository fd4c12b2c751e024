package org.khronika.records;

import org.khronika.values.Choice;

/** How far the newest version of a record has come. */
public enum ReviewState implements Choice {
    /** Being written. */
    DRAFT("draft"),
    /** Waits for somebody other than its authors. */
    SUBMITTED("in review"),
    /** Came back to its author with a reason. */
    RETURNED("returned"),
    /** Accepted by somebody other than its authors: this version may be published. */
    REVIEWED("reviewed"),
    /** Taken back, with a reason; the next release says so. */
    WITHDRAWN("withdrawn");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
