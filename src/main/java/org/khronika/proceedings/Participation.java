package org.khronika.proceedings;

import org.khronika.values.Choice;

/** How somebody is said to have taken part in an offence, when it was not the whole offence, done alone. */
public enum Participation implements Choice {
    /** Prepared, not begun. */
    PREPARATION,
    /** Begun, not finished. */
    ATTEMPT,
    /** As its organiser. */
    ORGANISER,
    /** As one who moved others to it. */
    INSTIGATOR,
    /** As one who helped. */
    AIDER;
}
