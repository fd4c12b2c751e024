package org.khronika.incidents;

import org.khronika.values.Choice;

/** Whom the alleged perpetrators belong to. */
public enum PerpetratorKind implements Choice {
    /** The state. */
    STATE,
    /** Not the state. */
    NON_STATE,
    /** Unknown. */
    UNKNOWN;
}
