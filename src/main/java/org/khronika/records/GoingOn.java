package org.khronika.records;

/** Whether what a record tells of goes on on a day, as far as its sources say. */
public enum GoingOn {
    /** It happens and is over: a search, a statement. */
    NONE,
    /** Something is still to be decided or served. */
    OPEN,
    /** Everything in it is decided and served. */
    ENDED,
    /** Our sources do not say. */
    NOT_KNOWN
}
