package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Numeral;
import org.khronika.words.Counted;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * A number, or the numbers that imprecise dates and vague groups leave open.
 *
 * @param most null when it is open
 */
public record HowMany(long least, @Nullable Long most) implements Counted {

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

    /** The number that a plural goes by: the last that is possible, or the least where that is open. */
    @Override
    public long counted() {
        return most == null ? least : most;
    }

    /** In a sentence: "seven", "seven or eight", "between seven and nine", "at least seven", "perhaps one", "perhaps up to three". */
    @Override
    public String in(Language language) {
        if (least == 0 && most != null && most > 0) {
            return phrase("registers.how-many.perhaps-up-to")
                    .with("most", Numeral.of(most))
                    .in(language);
        }
        return told(least == 0 ? "registers.how-many.perhaps-some" : "registers.how-many.at-least", Numeral::of)
                .in(language);
    }

    /** In a table: "7", "7 or 8", "between 7 and 9", "at least 7". */
    public Sayable figures() {
        return told(
                least == 0 ? "registers.how-many.unknown" : "registers.how-many.at-least",
                number -> phrase("registers.how-many.figure").with("number", number));
    }

    private Sayable told(String open, LongFunction<Sayable> number) {
        Sayable first = number.apply(least);
        if (most == null) {
            return least == 0 ? phrase(open) : phrase(open).with("least", first);
        }
        return most == least
                ? first
                : phrase(most == least + 1 ? "registers.how-many.or" : "registers.how-many.between")
                        .with("least", first)
                        .with("most", number.apply(most));
    }
}
