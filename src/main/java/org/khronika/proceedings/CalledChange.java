package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What a source calls the change of a charge, where the law alone need not tell. */
public enum CalledChange implements Choice {
    LIGHTER("Lighter"),
    HEAVIER("Heavier"),
    /** Not the word of the source: somebody on whom it reports says so. */
    SAID_LIGHTER("Lighter, by somebody’s word that it passes on"),
    SAID_HEAVIER("Heavier, by somebody’s word that it passes on");

    private final String label;

    CalledChange(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
