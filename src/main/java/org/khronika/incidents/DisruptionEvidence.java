package org.khronika.incidents;

import org.khronika.values.Choice;

/** What it rests on that a service was cut off. */
public enum DisruptionEvidence implements Choice {
    MEASURED,
    OFFICIAL,
    SEEN,
    MEDIA,
    INFERRED,
    /** In drafts only. */
    UNSAID;
}
