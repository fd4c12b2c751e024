package org.khronika.applications;

import org.khronika.values.Choice;

/** What happened after an answer. */
public enum LaterKind implements Choice {
    STRUCK_OFF("struck off"),
    APPEALED("appealed"),
    APPEAL_LOST("appeal rejected"),
    APPEAL_WON("appeal won"),
    RESTORED("restored"),
    GAVE_UP("gave up"),
    OBSTRUCTED("obstructed"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    LaterKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
