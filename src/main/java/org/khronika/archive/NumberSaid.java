package org.khronika.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.values.Quantity;

/**
 * A number with what it measures.
 *
 * @param amount as its words leave it open: more than 20, about 300
 */
public record NumberSaid(Quantity amount, Dimension dimension) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** How far two numbers agree. */
    enum Agreement {
        /** The same number, as vague. */
        SAME,
        /** The same number, of which one is vague or bounded and the other is not, or in another way. */
        SAME_BUT_VAGUE,
        NOT_AT_ALL
    }

    /** How far this number is the other one. */
    Agreement with(NumberSaid other) {
        if (dimension != other.dimension) {
            return Agreement.NOT_AT_ALL;
        }
        if (amount.equals(other.amount)) {
            return Agreement.SAME;
        }
        return digits().equals(other.digits()) ? Agreement.SAME_BUT_VAGUE : Agreement.NOT_AT_ALL;
    }

    /** The numbers of its words alone. */
    String digits() {
        StringBuilder digits = new StringBuilder();
        Matcher number = DIGITS.matcher(amount.code());
        while (number.find()) {
            digits.append(digits.isEmpty() ? "" : "..").append(number.group());
        }
        return digits.toString();
    }
}
