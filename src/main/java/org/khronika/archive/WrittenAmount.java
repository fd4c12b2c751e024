package org.khronika.archive;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;

/**
 * A number as it is written, before it is known what it measures: 1.5 is a number of years, and none of people.
 *
 * @param sign what the code of a quantity begins with
 * @param high the upper end of a range; null for a single number
 */
record WrittenAmount(String sign, BigDecimal low, @Nullable BigDecimal high) {

    private static final Pattern CODE = Pattern.compile("([^\\d]*)(\\d+)(?:\\.\\.(\\d+))?");
    private static final Pattern WITH_PART = Pattern.compile("\\d+[.,]\\d{1,2}");

    /** Of a quantity. */
    static WrittenAmount of(Quantity quantity) {
        Matcher code = CODE.matcher(quantity.code());
        if (!code.matches()) {
            throw new IllegalStateException("Expected a code of a quantity, found %s.".formatted(quantity.code()));
        }
        String high = code.group(3);
        return new WrittenAmount(
                code.group(1), new BigDecimal(code.group(2)), high == null ? null : new BigDecimal(high));
    }

    /** Of words; empty where they are no number. */
    static Optional<WrittenAmount> of(String open, String number, String after) {
        if (WITH_PART.matcher(number).matches()) {
            BigDecimal value = new BigDecimal(number.replace(',', '.'));
            return quantity(open + 1 + after).map(quantity -> new WrittenAmount(of(quantity).sign, value, null));
        }
        return quantity(open + number + after).map(WrittenAmount::of);
    }

    /** Of words such as "60 to 200"; empty where they are no range. */
    static Optional<WrittenAmount> range(String words) {
        return quantity(words).map(WrittenAmount::of).filter(amount -> amount.high != null);
    }

    private static Optional<Quantity> quantity(String words) {
        try {
            return Optional.of(
                    Quantity.understand(words.replaceAll("(?<=\\d)[,\\u00a0\\u202f ](?=\\d{3}(?!\\d))", "")));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    /** The number in a unit; empty where it is not whole in it. */
    Optional<NumberSaid> in(NumberUnits.Unit unit) {
        try {
            String code = sign + scaled(low, unit) + (high == null ? "" : ".." + scaled(high, unit));
            return Optional.of(new NumberSaid(Quantity.parse(code), unit.dimension()));
        } catch (ArithmeticException | IllegalArgumentException noWholeNumber) {
            return Optional.empty();
        }
    }

    private static String scaled(BigDecimal number, NumberUnits.Unit unit) {
        return number.multiply(BigDecimal.valueOf(unit.times()))
                .toBigIntegerExact()
                .toString();
    }
}
