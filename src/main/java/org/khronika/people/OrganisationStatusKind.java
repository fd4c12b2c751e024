package org.khronika.people;

import org.khronika.values.Choice;

/** How an organisation stands with the state. */
public enum OrganisationStatusKind implements Choice {
    /** Ruling party. */
    RULING,
    /** Registered. */
    REGISTERED,
    /** Not registered. */
    UNREGISTERED,
    /** Registration refused. */
    REFUSED,
    /** Banned. */
    BANNED,
    /** Closed. */
    CLOSED,
    /** In drafts only. */
    UNSAID;
}
