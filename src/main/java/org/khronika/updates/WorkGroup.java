package org.khronika.updates;

import org.khronika.values.Choice;

/** Why a record is on the worklist of an update. */
public enum WorkGroup implements Choice {
    /** What it tells began in the period. */
    NEW,
    /** It began before, and something happened in the period or was learnt or corrected since the update before. */
    CHANGED,
    /** It went on before the period and ended in it. */
    CLOSED,
    /** It goes on, and nothing happened in the period. */
    STILL_OPEN,
    /** It goes on, and nothing has been heard of it for long. */
    SILENT,
    /** It was before the period, and was recorded only after the update before. */
    LATE
}
