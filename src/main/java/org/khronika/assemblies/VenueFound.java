package org.khronika.assemblies;

import org.khronika.values.Choice;

/** What was found at the place that was asked for, at that time. */
public enum VenueFound implements Choice {
    EMPTY("it was found empty", ""),
    TAKEN("another event was held there", ""),
    WORKS("building work was under way", ""),
    CLOSED("it was closed off", ""),
    NOT_SEEN("nobody looked", "");

    private final String label;
    private final String explanation;

    VenueFound(String label, String explanation) {
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
