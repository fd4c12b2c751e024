package org.khronika.incidents;

import org.khronika.values.Choice;

/** How far the authorities had come with somebody when they spoke. */
public enum SuspectState implements Choice {
    IDENTIFIED("identified"),
    SOUGHT("sought"),
    ARRESTED("arrested"),
    CHARGED("arrested and charged");

    private final String label;

    SuspectState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
