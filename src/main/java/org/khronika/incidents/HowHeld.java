package org.khronika.incidents;

import org.khronika.values.Choice;

/** How somebody was kept from going where they wanted. */
public enum HowHeld implements Choice {
    TAKEN,
    AT_HOME,
    ON_THE_WAY,
    SUMMONED,
    LOCKED_UP,
    /** In drafts only. */
    UNSAID;

    /** Whether somebody was in the hands of others: a summons and a guarded home are no detention. */
    boolean isDetention() {
        return this != AT_HOME && this != SUMMONED;
    }
}
