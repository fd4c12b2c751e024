package org.khronika.incidents;

import org.khronika.values.Choice;

/** What a record concerns: the freedoms of the CIVICUS Monitor, and the rights that reports on them tell of. */
public enum Freedom implements Choice {
    /** Peaceful assembly. */
    ASSEMBLY("Peaceful assembly"),
    /** Expression. */
    EXPRESSION("Expression"),
    /** Association. */
    ASSOCIATION("Association"),
    /** The duty of the state to protect. */
    DUTY_TO_PROTECT("The duty of the state to protect"),
    /** Life. */
    LIFE("Life"),
    /** Personal integrity. */
    PERSONAL_INTEGRITY("Personal integrity"),
    /** Political participation. */
    PARTICIPATION("Political participation");

    private final String label;

    Freedom(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
