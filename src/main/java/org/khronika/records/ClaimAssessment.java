package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import org.khronika.values.Choice;
import org.khronika.words.Phrase;

/** Where <em>we</em> stand on what somebody states. None of it is the word of a court or of the state. */
public enum ClaimAssessment implements Choice {
    /** The page prints it as what is known, with its speaker. */
    ACCEPTED("records.claim.accepted", "records.claim.accepted.clause"),
    /** The page prints it with its speaker, and that we have not checked it. */
    REPORTED("records.claim.reported", "records.claim.reported.clause"),
    /** Others state something else; the page prints both. */
    DISPUTED("records.claim.disputed", "records.claim.disputed.clause"),
    /** The page prints it with its speaker and says that we do not accept it. */
    REJECTED("records.claim.rejected", "records.claim.rejected.clause"),
    /** In drafts only. */
    UNSAID("records.claim.unsaid", "records.claim.unsaid.clause");
    private final String sentence;
    private final String clause;

    ClaimAssessment(String sentence, String clause) {
        this.sentence = sentence;
        this.clause = clause;
    }

    /** On its own, as ours: "We take this claim as disputed". */
    public Phrase saidAlone() {
        return phrase(sentence);
    }

    /** As the end of a sentence: "it is disputed". */
    public Phrase saidAtTheEnd() {
        return phrase(clause);
    }

    /** Whether others state something else, or we do not accept it: wherever it is told, it is told as the speaker's. */
    boolean isContested() {
        return this == DISPUTED || this == REJECTED;
    }

    /** {@link #saidAtTheEnd} in English. */
    public String clause() {
        return saidAtTheEnd().english();
    }
}
