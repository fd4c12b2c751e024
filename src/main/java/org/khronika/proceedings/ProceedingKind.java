package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What kind of legal matter it is. */
public enum ProceedingKind implements Choice {
    /** Criminal case. */
    CRIMINAL("Criminal case"),
    /** Administrative case. */
    ADMINISTRATIVE("Administrative case"),
    /** Civil or constitutional case. */
    CIVIL("Civil or constitutional case"),
    /** A court was turned to; the source does not say in what kind of case. */
    UNTOLD("Case of a kind that is not told"),
    /** Complaint about, or investigation of, an act of officials. */
    OFFICIALS("Case against officials", "Complaint about, or investigation of, an act of officials."),
    /** Case against a dead person. */
    POSTHUMOUS("Case against a dead person"),
    /** In drafts only. */
    UNSAID("Not said yet");

    private final String label;
    private final String explanation;

    ProceedingKind(String label) {
        this(label, "");
    }

    ProceedingKind(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** Whether somebody is accused in it; of a kind that is not told nobody is taken to be. */
    boolean isAgainstSomebody() {
        return this != CIVIL && this != UNTOLD;
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
