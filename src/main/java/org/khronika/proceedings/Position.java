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
    RELATIVE("relative"),
    /** Named in it; what they are in it is not said. Nobody is accused because an answer was left out. */
    NOT_SAID("role not said"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    Position(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
