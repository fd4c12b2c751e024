package org.khronika.records;

/** A body whose title a person writes. */
public interface Titled {

    /** The title, as it was written. */
    String title();
}
