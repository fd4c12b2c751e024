package org.khronika.incidents;

import org.khronika.values.Choice;

/** Of what an announcement says that somebody is suspected; that they did it, no announcement can say. */
public enum SuspectRole implements Choice {
    ORDERED("of ordering it"),
    ORGANISED("of organising it"),
    COORDINATED("of coordinating it"),
    CARRIED_OUT("of carrying it out"),
    HELPED("of helping"),
    NOT_SAID("of involvement; in what way is not said");

    private final String label;

    SuspectRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
