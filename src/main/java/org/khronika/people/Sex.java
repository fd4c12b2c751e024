package org.khronika.people;

import org.khronika.values.Choice;

/** As the source speaks of the person. */
public enum Sex implements Choice {
    /** Female. */
    FEMALE("female"),
    /** Male. */
    MALE("male");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
