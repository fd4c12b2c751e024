package org.khronika.registers;

import org.jspecify.annotations.Nullable;

/**
 * A number, or the numbers that imprecise dates and vague groups leave open.
 *
 * @param most null when it is open
 */
public record HowMany(long least, @Nullable Long most) {

    /** None. */
    public static final HowMany NONE = of(0);

    /** Exactly this many. */
    public static HowMany of(long number) {
        return new HowMany(number, number);
    }

    /** The sum, open where one of them is. */
    public HowMany plus(HowMany other) {
        return new HowMany(least + other.least, most == null || other.most == null ? null : most + other.most);
    }

    /** The same as something that perhaps is not: at least none. */
    HowMany perhaps() {
        return new HowMany(0, most);
    }

    /** Whether it is none, surely. */
    public boolean isNone() {
        return most != null && most == 0;
    }

    /** Whether it is one, surely. */
    public boolean isOne() {
        return least == 1 && most != null && most == 1;
    }

    /** "7", "7 or 8", "between 7 and 9", "at least 7". */
    public String inWords() {
        if (most == null) {
            return least == 0 ? "an unknown number" : "at least %,d".formatted(least);
        }
        return most == least
                ? "%,d".formatted(least)
                : most == least + 1
                        ? "%,d or %,d".formatted(least, most)
                        : "between %,d and %,d".formatted(least, most);
    }

    /** With what is counted: "1 person", "7 or 8 people". */
    public String of(String one, String several) {
        return inWords() + " " + (isOne() ? one : several);
    }
}
