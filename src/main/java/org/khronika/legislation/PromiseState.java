package org.khronika.legislation;

import org.khronika.values.Choice;

/** What came of a promise. Whether it was kept is a judgment of ours, and says so. */
public enum PromiseState implements Choice {
    /** Nothing yet, as far as is known. */
    OPEN,
    /** It was kept. */
    KEPT,
    /** Some of it was kept. */
    PARTLY_KEPT,
    /** It was not kept. */
    BROKEN,
    /** In drafts only. */
    UNSAID;
}
