package org.khronika.intake;

/** How many candidates of a document were judged, of how many. */
public record Progress(int judged, int all) {

    /** Whether there is nothing left to judge. */
    public boolean isDone() {
        return judged == all;
    }
}
