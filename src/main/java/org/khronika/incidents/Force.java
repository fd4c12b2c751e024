package org.khronika.incidents;

import org.khronika.values.Choice;

/** How hard those who detained were, as far as the source tells. */
public enum Force implements Choice {
    NONE("no force"),
    HARSH("in a harsh manner"),
    USED("force was used"),
    HURT("people were hurt");

    private final String label;

    Force(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
