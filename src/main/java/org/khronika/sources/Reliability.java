package org.khronika.sources;

import org.khronika.values.Choice;

/**
 * How far we rely on a source, in our judgment: the six letters of the Admiralty System (NATO STANAG 2511 and AJP-2.1, "evaluation of
 * source reliability", A to F) in plain words. It judges the source by its record and says nothing of a single piece of information,
 * which {@link org.khronika.values.Certainty} does: a reliable source may err, and an unreliable one may be right.
 */
public enum Reliability implements Choice {
    /** A. */
    RELIABLE("A: reliable", "We have no doubt that it is what it says, and what it told before was borne out."),
    /** B. */
    USUALLY("B: usually reliable", "There are small doubts; most of what it told before was borne out."),
    /** C. */
    FAIRLY("C: fairly reliable", "There are doubts; some of what it told before was borne out."),
    /** D. */
    NOT_USUALLY("D: not usually reliable", "There are strong doubts; little of what it told before was borne out."),
    /** E. */
    UNRELIABLE("E: unreliable", "It told untruths, or is not what it says."),
    /** F. */
    CANNOT_BE_JUDGED("F: cannot be judged", "We know too little of its record.");

    private final String label;
    private final String explanation;

    Reliability(String label, String explanation) {
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
