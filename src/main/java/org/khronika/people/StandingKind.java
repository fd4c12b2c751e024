package org.khronika.people;

import org.khronika.values.Choice;

/** How an organisation stands with the state. */
public enum StandingKind implements Choice {
    /** Ruling party. */
    RULING("ruling party"),
    /** Registered. */
    REGISTERED("registered"),
    /** Not registered. */
    UNREGISTERED("not registered"),
    /** Registration refused. */
    REFUSED("registration refused"),
    /** Banned. */
    BANNED("banned"),
    /** Closed. */
    CLOSED("closed"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    StandingKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
