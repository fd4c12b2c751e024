package org.khronika.statements;

import org.khronika.values.Choice;

/** How somebody answered whom something was asked. */
public enum Response implements Choice {
    FAVOURABLE,
    PLEDGED,
    DENIED,
    MORE_ASKED,
    TOKEN,
    NONE,
    NOT_KNOWN;
}
