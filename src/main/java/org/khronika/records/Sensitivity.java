package org.khronika.records;

import org.khronika.values.Choice;

/** Whom a record is for. */
public enum Sensitivity implements Choice {
    /** Published once it has been reviewed. */
    PUBLIC("The public, after review", "It goes into the next release once somebody else has reviewed it."),
    /** Seen by the staff only. */
    TEAM("The team", "Everybody at the desk sees it. It is never published."),
    /** Seen by its author and the members named. */
    RESTRICTED(
            "Named members only",
            "Only its author and the members named see it, count it or find it. It is never published.");

    private final String label;
    private final String explanation;

    Sensitivity(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
