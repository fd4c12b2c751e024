package org.khronika.translations;

import org.khronika.values.Choice;

/** How it stands with a text in another language. */
public enum TranslationState implements Choice {
    /** Nobody has translated it. */
    MISSING,
    /** What was translated has changed since. */
    STALE,
    /** Came back with a reason. */
    RETURNED,
    /** Being translated. */
    DRAFT,
    /** Waits for somebody who wrote none of it. */
    SUBMITTED,
    /** Accepted: a release shows it. */
    REVIEWED;

    /** Whether a translator has something to do. */
    public boolean isToTranslate() {
        return this == MISSING || this == STALE || this == RETURNED || this == DRAFT;
    }
}
