package org.khronika.rules;

/** A number of days as far as it is known: at least and at most. */
public record Days(long least, long most) {

    /** No day at all. */
    public static final Days NONE = new Days(0, 0);

    /** Takes both ends, or refuses a least number that is below zero or above the most. */
    public Days {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "Expected a number of days from 0 up, the least first, found %d to %d.".formatted(least, most));
        }
    }

    /** Exactly so many. */
    public static Days of(long days) {
        return new Days(days, days);
    }

    /** The number in words: "120 days", "between 120 and 240 days". */
    public String inWords() {
        String unit = most == 1 ? " day" : " days";
        return (least == most ? String.valueOf(most) : "between " + least + " and " + most) + unit;
    }
}
