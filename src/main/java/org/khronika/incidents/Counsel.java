package org.khronika.incidents;

import org.khronika.values.Choice;

/** Whether a lawyer could come to somebody who was held. */
public enum Counsel implements Choice {
    LET_IN("a lawyer was let in"),
    LATE("only later"),
    REFUSED("a lawyer was refused");

    private final String label;

    Counsel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
