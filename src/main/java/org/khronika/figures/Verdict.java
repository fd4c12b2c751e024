package org.khronika.figures;

/** What two figures of a series are to each other. */
enum Verdict {
    /** They state the same number. */
    SAME("the same"),
    /** They differ and do not exclude each other: more than 12 and 19, a month and its year. */
    POSSIBLE("no contradiction"),
    /** One speaks of a later time, by the same speaker or the same kind of speaker. */
    LATER("a later point"),
    /** The same speaker, later, gives another number of the same time. */
    CORRECTED("a correction"),
    /** They cannot both be true. */
    CONFLICT("a conflict"),
    /** They are parts of different wholes. */
    OTHER_WHOLE("a different denominator"),
    /** Nothing can be said, for a reason that is given. */
    NOT_COMPARABLE("cannot be compared");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** In a few words: "a different denominator". */
    String label() {
        return label;
    }
}
