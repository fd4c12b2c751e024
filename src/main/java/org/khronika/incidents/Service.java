package org.khronika.incidents;

import org.khronika.values.Choice;

/** What was cut off or slowed. */
public enum Service implements Choice {
    MOBILE_INTERNET,
    INTERNET,
    SOCIAL_MEDIA,
    SITE,
    TELEPHONE,
    /** In drafts only. */
    UNSAID;
}
