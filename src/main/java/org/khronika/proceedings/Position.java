package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What somebody is in a proceeding. */
public enum Position implements Choice {
    /** Accused. */
    ACCUSED("accused"),
    /** Victim. */
    VICTIM("victim"),
    /** Complainant. */
    COMPLAINANT("complainant"),
    /** Witness. */
    WITNESS("witness"),
    /** Lawyer. */
    LAWYER("lawyer"),
    /** Judge. */
    JUDGE("judge"),
    /** Prosecutor. */
    PROSECUTOR("prosecutor"),
    /** Body that conducts it. */
    BODY("body that conducts it"),
    /** Relative. */
    RELATIVE("relative");

    private final String label;

    Position(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
