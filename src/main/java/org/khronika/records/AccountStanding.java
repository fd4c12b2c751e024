package org.khronika.records;

import org.khronika.values.Choice;

/** Where <em>we</em> stand on what somebody states. None of it is the word of a court or of the state. */
public enum AccountStanding implements Choice {
    /** The page prints it as what is known, with its speaker. */
    ACCEPTED("We accept this account", "we accept it"),
    /** The page prints it with its speaker, and that we have not checked it. */
    REPORTED("We pass this account on as reported", "we pass it on as reported"),
    /** Others state something else; the page prints both. */
    DISPUTED("We take this account as disputed", "it is disputed"),
    /** The page prints it with its speaker and says that we do not accept it. */
    REJECTED("We do not accept this account", "we do not accept it"),
    /** In drafts only. */
    UNSAID("Where we stand is not said yet", "where we stand is not said yet");
    private final String sentence;
    private final String clause;

    AccountStanding(String sentence, String clause) {
        this.sentence = sentence;
        this.clause = clause;
    }

    /** On its own, as ours: "We take this account as disputed". */
    public String sentence() {
        return sentence;
    }

    /** As the end of a sentence: "it is disputed". */
    public String clause() {
        return clause;
    }
}
