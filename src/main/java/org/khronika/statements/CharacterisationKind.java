package org.khronika.statements;

import org.khronika.values.Choice;

/** What a sentence about many records says of them. */
public enum CharacterisationKind implements Choice {
    TREND,
    PATTERN,
    PRACTICE,
    STATE,
    /** In drafts only. */
    UNSAID;
}
