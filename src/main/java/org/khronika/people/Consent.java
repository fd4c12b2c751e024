package org.khronika.people;

import org.khronika.values.Choice;

/** What a person has agreed to, as to being named in public. */
public enum Consent implements Choice {
    /** The rules alone decide. */
    NOT_ASKED("Not asked", "The rules alone decide."),
    /** Agreed to be named. */
    NAMED("Agreed to be named"),
    /** Agreed to initials only. */
    INITIALS("Agreed to initials only"),
    /** Neither name nor initials appear. */
    REFUSED("Refused", "Neither name nor initials appear.");

    private final String label;
    private final String explanation;

    Consent(String label) {
        this(label, "");
    }

    Consent(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
