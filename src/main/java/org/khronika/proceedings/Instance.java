package org.khronika.proceedings;

import org.khronika.values.Choice;

/** The level of court that a step belongs to. */
public enum Instance implements Choice {
    /** The court that tries the case. */
    FIRST("first instance"),
    /** Appeal. */
    APPEAL("appeal"),
    /** Cassation, at the highest court. */
    CASSATION("cassation"),
    /** A constitutional court. */
    CONSTITUTIONAL("constitutional court");

    private final String label;

    Instance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
