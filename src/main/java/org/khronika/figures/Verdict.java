package org.khronika.figures;

import org.khronika.values.Choice;

/** What two figures of a series are to each other. */
enum Verdict implements Choice {
    /** They state the same number. */
    SAME,
    /** They differ and do not exclude each other: more than 12 and 19, a month and its year. */
    POSSIBLE,
    /** One speaks of a later time, by the same speaker or the same kind of speaker. */
    LATER,
    /** The same speaker, later, gives another number of the same time. */
    CORRECTED,
    /** They cannot both be true. */
    CONFLICT,
    /** They are parts of different wholes. */
    OTHER_WHOLE,
    /** Nothing can be said, for a reason that is given. */
    NOT_COMPARABLE
}
