package org.khronika.incidents;

import org.khronika.values.Choice;

/** What followed on a detention. */
public enum AfterDetention implements Choice {
    RELEASED("released"),
    WITHOUT_CHARGE("released without charge"),
    CHARGED("released, with a charge"),
    FINED("fined"),
    ARRESTED("arrest for days ordered by a court"),
    REMANDED("held for a criminal case"),
    SERVING("ordered to serve the rest of an earlier sentence"),
    STILL_HELD("still held when last heard of");

    private final String label;

    AfterDetention(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
