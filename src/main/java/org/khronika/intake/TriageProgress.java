package org.khronika.intake;

/** How many findings of a document were triaged, of how many. */
public record TriageProgress(int triaged, int all) {

    /** Whether there is nothing left to triage. */
    public boolean isDone() {
        return triaged == all;
    }
}
