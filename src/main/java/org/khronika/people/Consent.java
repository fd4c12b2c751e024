package org.khronika.people;

import org.khronika.values.Choice;

/** What a person has agreed to, as to being named in public. */
public enum Consent implements Choice {
    /** The rules alone decide. */
    NOT_ASKED,
    /** Agreed to be named. */
    NAMED,
    /** Agreed to initials only. */
    INITIALS,
    /** Neither name nor initials appear. */
    REFUSED;
}
