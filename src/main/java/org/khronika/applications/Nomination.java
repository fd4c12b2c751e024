package org.khronika.applications;

import org.khronika.values.Choice;

/** How a candidate was nominated. */
public enum Nomination implements Choice {
    /** By themselves. */
    SELF("by themselves"),
    /** By a party, in a district. */
    PARTY_IN_DISTRICT("by a party, in a district"),
    /** On the list of a party. */
    PARTY_LIST("on the list of a party"),
    /** By another organisation or an assembly. */
    OTHER("by another organisation or an assembly");

    private final String label;

    Nomination(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
