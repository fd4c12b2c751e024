package org.khronika.people;

import org.khronika.values.Choice;

/** Why a person needs protection from being recognised. */
public enum Protection implements Choice {
    /** Never named in public, whatever the consent. */
    MINOR,
    /** Initials in public, unless the person has agreed to be named. */
    TORTURE,
    /** Never named in public. */
    SEXUAL_VIOLENCE,
    /** Never named in public. */
    AT_RISK;
}
