package org.khronika.people;

import org.khronika.values.Choice;

/** What a spelling of a name is. */
public enum NameKind implements Choice {
    /** The name we use. */
    MAIN("the name we use"),
    /** Another spelling. */
    SPELLING("another spelling"),
    /** Written by us, so that the name is found in other letters; no source has it. */
    OURS("a spelling of ours, to find it by"),
    /** Also called. */
    ALIAS("also called"),
    /** A former name. */
    FORMER("a former name");

    private final String label;

    NameKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
