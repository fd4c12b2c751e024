package org.khronika.words;

/**
 * What is said and counts something: a quantity such as "more than 20". A catalogue says it by its name and goes by its number with
 * {@code _number}: {@code {people} {people_number, plural, one {person} other {persons}}}.
 */
public interface Counted extends Sayable {

    /** The form by which a catalogue asks for the number. */
    String NUMBER = "number";

    /** The number that a plural goes by: of a range, the last that is said. */
    long counted();
}
