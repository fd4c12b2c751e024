package org.khronika.incidents;

import org.khronika.values.Choice;

/** Whom the alleged perpetrators belong to. */
public enum PerpetratorKind implements Choice {
    /** The state. */
    STATE("the state"),
    /** Not the state. */
    NON_STATE("not the state"),
    /** Unknown. */
    UNKNOWN("unknown");

    private final String label;

    PerpetratorKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
