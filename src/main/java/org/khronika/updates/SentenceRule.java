package org.khronika.updates;

/** What a sentence of an update is asked about beside the records that it leads to. */
enum SentenceRule {
    /** It says without distance what its record keeps at a distance. */
    SURER,
    /** It says that somebody was found guilty, and no case that it leads to says so. */
    CONVICTION,
    /** The day that it gives is not that of the record that it leads to. */
    DAY
}
