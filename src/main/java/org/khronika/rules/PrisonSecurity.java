package org.khronika.rules;

import org.khronika.values.Choice;

/** How strict the institution is in which imprisonment is served. */
public enum PrisonSecurity implements Choice {
    MINIMUM("minimum"),
    MEDIUM("medium"),
    MAXIMUM("maximum"),
    EXTRAORDINARY("extraordinary"),
    FULL("full");

    private final String label;

    PrisonSecurity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
