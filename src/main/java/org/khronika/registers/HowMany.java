package org.khronika.registers;

import org.jspecify.annotations.Nullable;
import org.khronika.values.Count;

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

    /** The larger of both, open where one of them is: two numbers of the same people, of which each may tell of some only. */
    HowMany atLeastBoth(HowMany other) {
        return new HowMany(
                Math.max(least, other.least), most == null || other.most == null ? null : Math.max(most, other.most));
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

    /** In a sentence: "seven", "seven or eight", "between seven and nine", "at least seven". */
    public String told() {
        if (most == null) {
            return least == 0 ? "perhaps some" : "at least " + Count.words(least);
        }
        return most == least
                ? Count.words(least)
                : most == least + 1
                        ? Count.words(least) + " or " + Count.words(most)
                        : "between %s and %s".formatted(Count.words(least), Count.words(most));
    }

    /** In a sentence, with what is counted: "one person", "seven or eight people". */
    public String of(String one, String several) {
        return told() + " " + (isOne() || isNone() ? one : several);
    }

    /** In a sentence, with what is counted and was: "one person was", "seven or eight people were". */
    String were(String one, String several) {
        return of(one, several) + (isOne() ? " was" : " were");
    }
}
