package org.khronika.incidents;

import org.khronika.values.Choice;

/** Where we stand on what somebody states. */
public enum AccountStanding implements Choice {
    /** The page prints it as what is known, with its speaker. */
    ACCEPTED("Accepted", "The page prints it as what is known, with its speaker."),
    /** Others state something else; the page prints both. */
    DISPUTED("Disputed", "Others state something else; the page prints both."),
    /** The page prints it with its speaker and says that we do not accept it. */
    REJECTED("Rejected", "The page prints it with its speaker and says that we do not accept it.");

    private final String label;
    private final String explanation;

    AccountStanding(String label, String explanation) {
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
