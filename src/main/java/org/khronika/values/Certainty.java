package org.khronika.values;

/**
 * How sure <em>we</em> are that something happened, from the surest; each says what entitles us to it. It is our judgment of the
 * information, as the reliability of a document is our judgment of the source: two questions that are kept apart, as in the Admiralty
 * System (NATO STANAG 2511, AJP-2.1: sources A to F, information 1 to 6), whose numbers are put into plain words here.
 */
public enum Certainty implements Choice {
    /** Needs a court document or an own observer among what is cited. */
    ESTABLISHED(
            "Established", "", "We take it as established: a court document is cited, or our own observer was there."),
    /** Needs two independent sources among what is cited. */
    CONFIRMED("Confirmed", "", "We take it as confirmed: two sources are cited that do not depend on each other."),
    /** Needs a source among what is cited that we judge reliable. */
    PROBABLE(
            "Probable",
            "probably",
            "We take it as probable: a source that we judge reliable says so, and it fits what else is known."),
    /** What a citation of one source entitles to. */
    REPORTED(
            "Reported",
            "reported",
            "We pass it on as reported: a source states it, and we have not been able to check it."),
    /** The source keeps its distance, and so do we. */
    SECOND_HAND(
            "Second-hand",
            "reportedly",
            "We pass it on with the distance that the source keeps: “reportedly”, “according to media”."),
    /** One side, with its name. */
    ALLEGED("Alleged", "allegedly", "One side says so; it is printed only with its speaker."),
    /** Said, and spoken against by what is known. */
    DOUBTFUL("Doubtful", "doubtful", "We doubt it: it is said, and something that is known speaks against it."),
    /** Said, and denied. */
    DENIED(
            "Denied",
            "denied",
            "Those of whom it is said deny it, and nothing bears it out; it is printed only with its speakers."),
    /** In drafts only. */
    UNSAID("Not said yet", "", "");

    private final String label;
    private final String hedge;
    private final String explanation;

    Certainty(String label, String hedge, String explanation) {
        this.label = label;
        this.hedge = hedge;
        this.explanation = explanation;
    }

    /** The word for it on pages and in forms: "Confirmed". */
    @Override
    public String label() {
        return label;
    }

    /** One sentence on what it takes: "We take it as confirmed: two sources are cited that do not depend on each other." */
    @Override
    public String explanation() {
        return explanation;
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
