package org.khronika.proceedings;

import org.khronika.values.Choice;

/** How somebody is said to have taken part in an offence, when it was not the whole offence, done alone. */
public enum Participation implements Choice {
    /** Prepared, not begun. */
    PREPARATION("preparation"),
    /** Begun, not finished. */
    ATTEMPT("attempt"),
    /** As its organiser. */
    ORGANISER("as organiser"),
    /** As one who moved others to it. */
    INSTIGATOR("as instigator"),
    /** As one who helped. */
    AIDER("as aider");

    private final String label;

    Participation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
