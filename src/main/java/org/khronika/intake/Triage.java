package org.khronika.intake;

import org.khronika.values.Choice;

/** What a person decided about a finding. */
public enum Triage implements Choice {
    /** Nobody has decided yet. */
    OPEN,
    /** It became a record of its own. */
    NEW,
    /** It is what a record says already; the record cites this passage too. */
    SAME_AS,
    /** It is not what it was taken for. */
    REJECTED,
    /** The text does not say enough to decide. */
    CANNOT_TELL
}
