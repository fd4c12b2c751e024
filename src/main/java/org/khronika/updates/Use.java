package org.khronika.updates;

import org.khronika.values.Choice;

/** What became of a record of the worklist in the update. */
public enum Use implements Choice {
    /** No word of the update leads to it, and nobody said why not. */
    NOT_USED,
    /** Words of the update lead to it. */
    USED,
    /** Somebody said why it is left out. */
    LEFT_OUT
}
