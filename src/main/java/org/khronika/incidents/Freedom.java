package org.khronika.incidents;

import org.khronika.values.Choice;

/** What a record concerns: the freedoms of the CIVICUS Monitor, and the rights that reports on them tell of. */
public enum Freedom implements Choice {
    /** Peaceful assembly. */
    ASSEMBLY,
    /** Expression. */
    EXPRESSION,
    /** Association. */
    ASSOCIATION,
    /** The duty of the state to protect. */
    DUTY_TO_PROTECT,
    /** Life. */
    LIFE,
    /** Personal integrity. */
    PERSONAL_INTEGRITY,
    /** Political participation. */
    PARTICIPATION;
}
