package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What kind of legal matter it is. */
public enum ProceedingKind implements Choice {
    /** Criminal case. */
    CRIMINAL,
    /** Administrative case. */
    ADMINISTRATIVE,
    /** A court fined somebody or locked them up for days; by which law the source does not say. */
    PENALTY,
    /** Civil or constitutional case. */
    CIVIL,
    /** A court was turned to; the source does not say in what kind of case. */
    UNTOLD,
    /** Complaint about, or investigation of, an act of officials. */
    OFFICIALS,
    /** Case against a dead person. */
    POSTHUMOUS,
    /** In drafts only. */
    UNSAID;

    /** Whether somebody is accused in it; of a kind that is not told nobody is taken to be. */
    boolean isAgainstSomebody() {
        return this != CIVIL && this != UNTOLD;
    }

    /** Whether what it ends with is a fine or days of arrest and no conviction. */
    boolean endsWithAPenalty() {
        return this == ADMINISTRATIVE || this == PENALTY;
    }
}
