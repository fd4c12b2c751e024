package org.khronika.incidents;

import org.khronika.values.Choice;

/** Whether a lawyer could come to somebody who was held. */
public enum Counsel implements Choice {
    LET_IN,
    LATE,
    REFUSED;
}
