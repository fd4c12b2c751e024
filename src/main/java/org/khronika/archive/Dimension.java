package org.khronika.archive;

/** What a number measures. Numbers of two dimensions are never the same number. */
public enum Dimension {
    /** People, things, acts. */
    THINGS,
    /** A time in months; years are twelve of them. */
    MONTHS,
    /** A time in days; weeks are seven of them. */
    DAYS,
    HOURS,
    MONEY,
    PERCENT,
    /** How old somebody is, in years. */
    AGE,
    /** Which in a row: the 11th attempt. */
    NTH
}
