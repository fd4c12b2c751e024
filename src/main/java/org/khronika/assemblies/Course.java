package org.khronika.assemblies;

import org.khronika.values.Choice;

/** What became of an assembly. */
public enum Course implements Choice {
    PLANNED,
    HELD,
    BROKEN_UP,
    PREVENTED,
    /** They tried to hold it, and the source does not say whether it was held. */
    ATTEMPTED,
    CALLED_OFF,
    NOT_KNOWN;
}
