package org.khronika.search;

import org.khronika.values.PartialDate;

/** Something that must occur in a record, or in what it names. */
public sealed interface Sought {

    /** As it was typed. */
    String typed();

    /** A word in any inflection and script; one that ends with {@code *} is the beginning of words. */
    record Word(String typed) implements Sought {}

    /** Words one after the other, as they stand there. */
    record WordsInARow(String typed) implements Sought {}

    /** A day or a month, in whatever words. */
    record Day(String typed, PartialDate date) implements Sought {}
}
