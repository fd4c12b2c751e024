package org.khronika.incidents;

import org.khronika.values.Choice;

/** What those who run a place of detention did afterwards. */
public enum CustodyAnswer implements Choice {
    PUNISHMENT_CELL("put in a punishment cell"),
    STRICTER("put under a stricter regime"),
    PROSECUTED("a new case"),
    TERM_ADDED("years added to the sentence"),
    TRANSFERRED("moved to another place"),
    INVESTIGATED("looked into");

    private final String label;

    CustodyAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
