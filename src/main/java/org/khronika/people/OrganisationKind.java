package org.khronika.people;

import org.khronika.values.Choice;

/** What an organisation is. */
public enum OrganisationKind implements Choice {
    /** Non-governmental organisation. */
    NGO("non-governmental organisation"),
    /** Political party. */
    PARTY("political party"),
    /** Movement. */
    MOVEMENT("movement"),
    /** Media outlet. */
    MEDIA("media outlet"),
    /** State body. */
    STATE_BODY("state body"),
    /** Police or security service. */
    POLICE("police or security service"),
    /** Court. */
    COURT("court"),
    /** International organisation. */
    INTERNATIONAL("international organisation"),
    /** Online channel. */
    ONLINE_CHANNEL("online channel"),
    /** Other. */
    OTHER("other"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
