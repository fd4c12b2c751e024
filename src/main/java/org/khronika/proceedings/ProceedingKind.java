package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What kind of legal matter it is. */
public enum ProceedingKind implements Choice {
    /** Criminal case. */
    CRIMINAL("Criminal case"),
    /** Administrative case. */
    ADMINISTRATIVE("Administrative case"),
    /** A court fined somebody or locked them up for days; by which law the source does not say. */
    PENALTY(
            "Case over a fine or days of arrest",
            "A court fines somebody or has them locked up for days, and the source does not say by which law."),
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

    /** Whether what it ends with is a fine or days of arrest and no conviction. */
    boolean endsWithAPenalty() {
        return this == ADMINISTRATIVE || this == PENALTY;
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
