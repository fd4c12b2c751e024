package org.khronika.lists;

import org.khronika.values.Choice;

/** Why somebody was taken off a list. */
public enum TakenOff implements Choice {
    RELEASED("released"),
    DIED("died"),
    CRITERIA_NO_LONGER_MET("the criteria are no longer met"),
    ERROR("put on in error"),
    OTHER("another reason"),
    NOT_KNOWN("the reason is not known");

    private final String label;

    TakenOff(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
