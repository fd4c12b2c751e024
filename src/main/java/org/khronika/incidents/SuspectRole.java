package org.khronika.incidents;

import org.khronika.values.Choice;

/** What an explanation says that somebody did. */
public enum SuspectRole implements Choice {
    ORDERED("ordered it"),
    ORGANISED("organised it"),
    COORDINATED("coordinated it"),
    CARRIED_OUT("carried it out"),
    HELPED("helped"),
    NOT_SAID("involved; how is not said");

    private final String label;

    SuspectRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
