package org.khronika.incidents;

import org.khronika.values.Choice;

/** Of what an announcement says that somebody is suspected; that they did it, no announcement can say. */
public enum SuspectRole implements Choice {
    ORDERED,
    ORGANISED,
    COORDINATED,
    CARRIED_OUT,
    HELPED,
    NOT_SAID;
}
