package org.khronika.applications;

import org.khronika.values.Choice;

/** What happened after an answer. */
public enum LaterKind implements Choice {
    STRUCK_OFF,
    APPEALED,
    APPEAL_LOST,
    APPEAL_WON,
    RESTORED,
    GAVE_UP,
    OBSTACLES,
    /** In drafts only. */
    UNSAID;
}
