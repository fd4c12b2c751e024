package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a quantity leaves open. The numbers are those of its words: both are 20 in "more than 20", whose upper end is open,
 * and both are 12 in "fewer than 12", whose lower end is 1.
 */
record Extent(Bound comparison, long low, long high, boolean approximate) {

    /** How the numbers bound the quantity, with the sign of the code. */
    enum Bound {
        EXACTLY("="),
        MORE_THAN(">"),
        AT_LEAST(">="),
        FEWER_THAN("<"),
        AT_MOST("<="),
        BETWEEN("..");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        private static Bound ofSign(String sign) {
            for (Bound comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return comparison;
                }
            }
            return EXACTLY;
        }
    }

    private static final long LARGEST = 999_999_999_999_999L;
    private static final String NUMBER = "(\\d{1,15})";
    private static final Pattern BOUND = Pattern.compile("(=|>=?|<=?|)(~?)" + NUMBER);
    private static final Pattern RANGE = Pattern.compile("(~?)" + NUMBER + "\\.\\." + NUMBER);

    Extent {
        if (low < 0 || high > LARGEST) {
            throw new WrongValue(phrase("values.wrong.out-of-bounds").with("most", Long.toString(LARGEST)));
        }
        if (low > high) {
            throw new WrongValue(phrase("values.wrong.ends-lower"));
        }
        int fewest = comparison == Bound.FEWER_THAN ? 2 : comparison == Bound.AT_MOST ? 1 : 0;
        if (low < fewest) {
            throw new WrongValue(phrase("values.wrong.only-zero"));
        }
    }

    static Extent of(Bound comparison, long number, boolean approximate) {
        return new Extent(comparison, number, number, approximate);
    }

    /** From one number to the other; exact when they are the same. */
    static Extent between(long low, long high, boolean approximate) {
        return new Extent(low == high ? Bound.EXACTLY : Bound.BETWEEN, low, high, approximate);
    }

    /** Whether the text is written like a code, so that it is read as one even when it has a fault. */
    static boolean isLike(String text) {
        return BOUND.matcher(text).matches() || RANGE.matcher(text).matches();
    }

    /** Reads a code, or refuses it with a clause that says why. */
    static Extent read(String code) {
        Matcher range = RANGE.matcher(code);
        if (range.matches()) {
            return between(
                    Long.parseLong(range.group(2)),
                    Long.parseLong(range.group(3)),
                    !range.group(1).isEmpty());
        }
        Matcher bound = BOUND.matcher(code);
        if (!bound.matches()) {
            throw new WrongValue(phrase("values.wrong.not-written-so"));
        }
        if (bound.group(1).equals("=") && !bound.group(2).isEmpty()) {
            throw new WrongValue(phrase("values.wrong.exact-and-about"));
        }
        return of(
                Bound.ofSign(bound.group(1)),
                Long.parseLong(bound.group(3)),
                !bound.group(2).isEmpty());
    }

    String code() {
        String about = approximate ? "~" : "";
        return switch (comparison) {
            case EXACTLY -> (approximate ? "~" : "=") + low;
            case BETWEEN -> about + low + ".." + high;
            default -> comparison.sign + about + low;
        };
    }

    long least() {
        return switch (comparison) {
            case EXACTLY, AT_LEAST, BETWEEN -> low;
            case MORE_THAN -> low + 1;
            case FEWER_THAN, AT_MOST -> 1;
        };
    }

    OptionalLong most() {
        return switch (comparison) {
            case EXACTLY, AT_MOST, BETWEEN -> OptionalLong.of(high);
            case FEWER_THAN -> OptionalLong.of(high - 1);
            case MORE_THAN, AT_LEAST -> OptionalLong.empty();
        };
    }

    boolean isExact() {
        return comparison == Bound.EXACTLY && !approximate;
    }

    private boolean isZero() {
        return low == 0 && isExact();
    }

    Extent plus(Extent other) {
        if (isZero() || other.isZero()) {
            return isZero() ? other : this;
        }
        boolean about = approximate || other.approximate;
        if (most().isPresent() && other.most().isPresent()) {
            return between(
                    least() + other.least(), most().getAsLong() + other.most().getAsLong(), about);
        }
        boolean more = comparison == Bound.MORE_THAN || other.comparison == Bound.MORE_THAN;
        return of(more ? Bound.MORE_THAN : Bound.AT_LEAST, said() + other.said(), about);
    }

    /** The number the words name as its lower end: 20 in "more than 20". */
    private long said() {
        return comparison == Bound.MORE_THAN ? low : least();
    }
}
