package org.khronika.statements;

import org.khronika.values.Choice;

/** What came after an intervention; whether because of it, nobody can say. */
public enum Outcome implements Choice {
    RELEASED("Released"),
    EASED("Eased by a lighter measure or charge"),
    EASED_THEN_WORSE("Eased at first by a lighter measure or charge, then made graver again"),
    CASE_CLOSED("The case was closed"),
    INVESTIGATED("An investigation was opened"),
    CHANGED("A decision or a draft was changed"),
    WORSE("It became worse"),
    NOTHING("Nothing that is known");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
