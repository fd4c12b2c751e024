package org.khronika.legislation;

import org.khronika.values.Choice;

/** What came of a promise. */
public enum PromiseState implements Choice {
    /** Nothing yet, as far as is known. */
    OPEN("open"),
    /** It was kept. */
    KEPT("kept"),
    /** Some of it was kept. */
    PARTLY_KEPT("kept in part"),
    /** It was not kept. */
    BROKEN("broken"),
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
