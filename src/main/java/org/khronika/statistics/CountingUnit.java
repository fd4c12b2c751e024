package org.khronika.statistics;

/** What is counted of records. */
enum CountingUnit {
    /** What the records tell of: incidents, cases. One record may tell of several, and the number is then a least number. */
    TOLD,
    /** The records themselves, each once, whatever it tells of. */
    RECORDS
}
