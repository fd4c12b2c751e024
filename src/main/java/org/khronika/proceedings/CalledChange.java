package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What a source calls the change of a charge, where the law alone need not tell. */
public enum CalledChange implements Choice {
    LIGHTER("Lighter"),
    HEAVIER("Heavier");

    private final String label;

    CalledChange(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
