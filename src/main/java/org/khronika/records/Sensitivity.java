package org.khronika.records;

import org.khronika.values.Choice;

/** Whom a record is for. */
public enum Sensitivity implements Choice {
    /** Published once it has been reviewed. */
    PUBLIC,
    /** Seen by the staff only. */
    TEAM,
    /** Seen by its author and the members named. */
    RESTRICTED;
}
