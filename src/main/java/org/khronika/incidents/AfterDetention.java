package org.khronika.incidents;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.khronika.values.Choice;

/** What followed on a detention. */
public enum AfterDetention implements Choice {
    RELEASED("released"),
    WITHOUT_CHARGE("released without charge"),
    CHARGED("released, with a charge"),
    FINED("fined"),
    ARRESTED("arrest for days ordered by a court"),
    /** By whose order a source need not say, so it is not called pre-trial detention. */
    @JsonAlias("REMANDED") // as it was called in bodies and journals kept before
    HELD_FOR_A_CASE("held for a criminal case"),
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
