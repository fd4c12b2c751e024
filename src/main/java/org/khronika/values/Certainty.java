package org.khronika.values;

/**
 * How sure <em>we</em> are that something happened, from the surest; each says what entitles us to it. It is our assessment of the
 * information, as the reliability of a document is our assessment of the source: two questions that are kept apart, as in the Admiralty
 * System (NATO STANAG 2511, AJP-2.1: sources A to F, information 1 to 6), whose numbers are put into plain words here.
 */
public enum Certainty implements Choice {
    /** Needs a court document or an own observer among what is cited. */
    ESTABLISHED(""),
    /** Needs two independent sources among what is cited. */
    CONFIRMED(""),
    /** Needs a source among what is cited that we judge reliable. */
    PROBABLE("probably"),
    /** What a citation of one source entitles to. */
    REPORTED("reported"),
    /** The source keeps its distance, and so do we. */
    SECOND_HAND("reportedly"),
    /** One side, with its name. */
    ALLEGED("allegedly"),
    /** Said, and spoken against by what is known. */
    DOUBTFUL("doubtful"),
    /** Said, and denied. */
    DENIED("denied"),
    /** In drafts only. */
    UNSAID("");
    private final String hedge;

    Certainty(String hedge) {
        this.hedge = hedge;
    }

    /** The word that a sentence carries which rests on it: "reportedly"; empty where none is needed. */
    public String hedge() {
        return hedge;
    }

    /** Whether this is at least as sure as the other. */
    public boolean isAtLeast(Certainty other) {
        return compareTo(other) <= 0;
    }

    /** The less sure of the two; what is not said yet stays so. */
    public Certainty atMost(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether somebody must be named who says so. */
    public boolean needsSpeaker() {
        return this == ALLEGED || this == DENIED;
    }
}
