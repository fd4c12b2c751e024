package org.khronika.people;

import org.khronika.values.Choice;

/** What a spelling of a name is. */
public enum NameKind implements Choice {
    /** The name we use. */
    MAIN,
    /** Another spelling. */
    SPELLING,
    /** Written by us, so that the name is found in other letters; no source has it. */
    OURS,
    /** Also called. */
    ALIAS,
    /** A former name. */
    FORMER;
}
