package org.khronika.legislation;

import org.khronika.values.Choice;

/** What came of a promise. Whether it was kept is a judgment of ours, and says so. */
public enum PromiseState implements Choice {
    /** Nothing yet, as far as is known. */
    OPEN("open"),
    /** It was kept. */
    KEPT("kept, as we see it"),
    /** Some of it was kept. */
    PARTLY_KEPT("kept in part, as we see it"),
    /** It was not kept. */
    BROKEN("broken, as we see it"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    PromiseState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
