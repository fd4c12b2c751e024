package org.khronika.records;

import org.khronika.values.Choice;

/** Where we stand on what somebody states. */
public enum AccountStanding implements Choice {
    /** The page prints it as what is known, with its speaker. */
    ACCEPTED("Accepted", "we accept it", "The page prints it as what is known, with its speaker."),
    /** Others state something else; the page prints both. */
    DISPUTED("Disputed", "it is disputed", "Others state something else; the page prints both."),
    /** The page prints it with its speaker and says that we do not accept it. */
    REJECTED(
            "Rejected",
            "we do not accept it",
            "The page prints it with its speaker and says that we do not accept it."),
    /** In drafts only. */
    UNSAID("Not said yet", "where we stand is not said yet", "");

    private final String label;
    private final String clause;
    private final String explanation;

    AccountStanding(String label, String clause, String explanation) {
        this.label = label;
        this.clause = clause;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    /** As the end of a sentence: "it is disputed". */
    public String clause() {
        return clause;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
