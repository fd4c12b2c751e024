package org.khronika.incidents;

import org.khronika.values.Choice;

/** As whom something happened to somebody: what they are called where it is told, and not what they are elsewhere. */
public enum HitAs implements Choice {
    /** Journalists and media. */
    MEDIA,
    /** Parties, movements and their people. */
    PARTY,
    /** Lawyers. */
    LAWYER,
    /** Activists and human rights defenders. */
    ACTIVIST;
}
