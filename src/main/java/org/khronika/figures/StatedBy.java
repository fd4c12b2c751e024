package org.khronika.figures;

import org.khronika.values.Choice;

/** Who states a figure. */
public enum StatedBy implements Choice {
    /** The authorities. */
    OFFICIAL,
    /** A non-governmental organisation. */
    NGO,
    /** A political party or movement. */
    PARTY,
    /** An international organisation. */
    INTERNATIONAL,
    /** Media. */
    MEDIA,
    /** The source itself, without a speaker. */
    UNATTRIBUTED,
    /** In drafts only. */
    UNSAID;
}
