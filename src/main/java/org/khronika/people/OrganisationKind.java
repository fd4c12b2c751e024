package org.khronika.people;

import org.khronika.values.Choice;

/** What an organisation is. */
public enum OrganisationKind implements Choice {
    /** Non-governmental organisation. */
    NGO,
    /** Political party. */
    PARTY,
    /** Movement. */
    MOVEMENT,
    /** Media outlet. */
    MEDIA,
    /** State body. */
    STATE_BODY,
    /** Police or security service. */
    POLICE,
    /** Court. */
    COURT,
    /** International organisation. */
    INTERNATIONAL,
    /** A group, office or delegation of one: a working group of the United Nations is no organisation of its own. */
    INTERNATIONAL_BODY,
    /** Online channel. */
    ONLINE_CHANNEL,
    /** Other. */
    OTHER,
    /** In drafts only. */
    UNSAID;
}
