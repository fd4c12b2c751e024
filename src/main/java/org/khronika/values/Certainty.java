package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Phrase;

/**
 * How sure <em>we</em> are that something happened, from the surest; each says what entitles us to it. It is our assessment of the
 * information, as the reliability of a document is our assessment of the source: two questions that are kept apart, as in the Admiralty
 * System (NATO STANAG 2511, AJP-2.1: sources A to F, information 1 to 6), whose numbers are put into plain words here.
 */
public enum Certainty implements Choice {
    /** Needs a court document or an own observer among what is cited. */
    ESTABLISHED,
    /** Needs two independent sources among what is cited. */
    CONFIRMED,
    /** Needs a source among what is cited that we judge reliable. */
    PROBABLE,
    /** What a citation of one source entitles to. */
    REPORTED,
    /** The source keeps its distance, and so do we. */
    SECOND_HAND,
    /** One side, with its name. */
    ALLEGED,
    /** Said, and spoken against by what is known. */
    DOUBTFUL,
    /** Said, and denied. */
    DENIED,
    /** In drafts only. */
    UNSAID;

    /** The word that a sentence carries which rests on it: "reportedly"; says nothing where none is needed. */
    public Phrase hedged() {
        return phrase("values.hedge").with("certainty", name());
    }

    /** {@link #hedged} in English. */
    public String hedge() {
        return hedged().english();
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
