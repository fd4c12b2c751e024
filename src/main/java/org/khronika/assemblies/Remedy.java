package org.khronika.assemblies;

import org.khronika.values.Choice;

/** What the organisers did against an answer. */
public enum Remedy implements Choice {
    COMPLAINT,
    COURT,
    PROTEST,
    NEW_REQUEST,
    HELD_ANYWAY;
}
