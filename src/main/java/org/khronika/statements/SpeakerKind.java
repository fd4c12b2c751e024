package org.khronika.statements;

import org.khronika.values.Choice;

/** What somebody is who says something. */
public enum SpeakerKind implements Choice {
    AUTHORITIES,
    NGO,
    UNITED_NATIONS,
    INTERNATIONAL,
    OTHER_STATE,
    PARTY,
    MEDIA,
    DEFENDERS,
    FAMILY,
    PERSON,
    /** In drafts only. */
    UNSAID;
}
