package org.khronika.lists;

import org.khronika.values.Choice;

/** Why somebody was taken off a list. */
public enum TakenOff implements Choice {
    RELEASED,
    DIED,
    CRITERIA_NO_LONGER_MET,
    ERROR,
    OTHER,
    NOT_KNOWN;
}
