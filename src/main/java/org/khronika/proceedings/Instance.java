package org.khronika.proceedings;

import org.khronika.values.Choice;

/** The level of court that a step belongs to. */
public enum Instance implements Choice {
    /** The court that tries the case. */
    FIRST,
    /** Appeal. */
    APPEAL,
    /** Cassation, at the highest court. */
    CASSATION,
    /** A constitutional court. */
    CONSTITUTIONAL;
}
