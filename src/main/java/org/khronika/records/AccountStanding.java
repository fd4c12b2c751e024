package org.khronika.records;

import org.khronika.values.Choice;

/** Where <em>we</em> stand on what somebody states. None of it is the word of a court or of the state. */
public enum AccountStanding implements Choice {
    /** The page prints it as what is known, with its speaker. */
    ACCEPTED(
            "We accept it",
            "We accept this account",
            "we accept it",
            "We print it as what is known, with its speaker. It does not say that a court accepted it."),
    /** The page prints it with its speaker, and that we have not checked it. */
    REPORTED(
            "We pass it on as reported",
            "We pass this account on as reported",
            "we pass it on as reported",
            "We print it with its speaker. We have not been able to check it, and know nothing that speaks against it."),
    /** Others state something else; the page prints both. */
    DISPUTED(
            "We take it as disputed",
            "We take this account as disputed",
            "it is disputed",
            "Others state something else; we print both."),
    /** The page prints it with its speaker and says that we do not accept it. */
    REJECTED(
            "We do not accept it",
            "We do not accept this account",
            "we do not accept it",
            "We print it with its speaker and say that we do not accept it."),
    /** In drafts only. */
    UNSAID("Not said yet", "Where we stand is not said yet", "where we stand is not said yet", "");

    private final String label;
    private final String sentence;
    private final String clause;
    private final String explanation;

    AccountStanding(String label, String sentence, String clause, String explanation) {
        this.label = label;
        this.sentence = sentence;
        this.clause = clause;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    /** On its own, as ours: "We take this account as disputed". */
    public String sentence() {
        return sentence;
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
