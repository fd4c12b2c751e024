package org.khronika.records;

import org.khronika.values.Choice;

/** Where <em>we</em> stand on what somebody states. None of it is the word of a court or of the state. */
public enum ClaimAssessment implements Choice {
    /** The page prints it as what is known, with its speaker. */
    ACCEPTED("We accept this claim", "we accept it"),
    /** The page prints it with its speaker, and that we have not checked it. */
    REPORTED("We pass this claim on as reported", "we pass it on as reported"),
    /** Others state something else; the page prints both. */
    DISPUTED("We take this claim as disputed", "it is disputed"),
    /** The page prints it with its speaker and says that we do not accept it. */
    REJECTED("We do not accept this claim", "we do not accept it"),
    /** In drafts only. */
    UNSAID("Where we stand is not said yet", "where we stand is not said yet");
    private final String sentence;
    private final String clause;

    ClaimAssessment(String sentence, String clause) {
        this.sentence = sentence;
        this.clause = clause;
    }

    /** On its own, as ours: "We take this claim as disputed". */
    public String sentence() {
        return sentence;
    }

    /** As the end of a sentence: "it is disputed". */
    public String clause() {
        return clause;
    }
}
