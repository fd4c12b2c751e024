package org.khronika.print;

/** What a part of a page in print is to the others. */
public enum PrintedRole {
    /** Prose. */
    TEXT,
    /** How its numbers follow: the line n tells of number n. */
    NUMBERS,
    /** Its sources: the line n is note n. */
    NOTES,
    /** What is to be known of the page itself. */
    ABOUT;

    /** The place of the page where one of its lines stands, counted from 1; empty for a line that nothing leads to. */
    String place(int number) {
        return switch (this) {
            case NUMBERS -> "number-" + number;
            case NOTES -> "n" + number;
            case TEXT, ABOUT -> "";
        };
    }
}
