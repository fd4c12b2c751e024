package org.khronika.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A stretch of time as a sentence counts it: whole years, or months, or days, or hours. */
record PenaltyLength(BigDecimal years, BigDecimal months, BigDecimal days, BigDecimal hours) {

    static final PenaltyLength NONE =
            new PenaltyLength(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /** This and a number of a unit: years, months, weeks, days or hours. */
    PenaltyLength and(BigDecimal number, String unit) {
        return switch (unit) {
            case "years" -> new PenaltyLength(years.add(number), months, days, hours);
            case "months" -> new PenaltyLength(years, months.add(number), days, hours);
            case "weeks" -> new PenaltyLength(years, months, days.add(number.multiply(BigDecimal.valueOf(7))), hours);
            case "days" -> new PenaltyLength(years, months, days.add(number), hours);
            default -> new PenaltyLength(years, months, days, hours.add(number));
        };
    }

    /** {@code P3Y}, {@code P18M}, {@code P15D} or {@code 100 h}; null when it is no whole number of the unit. */
    @Nullable
    String code() {
        if (hours.signum() > 0) {
            return hours.stripTrailingZeros().toPlainString() + " h";
        }
        BigDecimal inMonths = years.multiply(TWELVE).add(months);
        StringBuilder code = new StringBuilder("P");
        try {
            int whole = inMonths.intValueExact();
            if (whole > 0) {
                code.append(whole % 12 == 0 ? whole / 12 + "Y" : whole + "M");
            }
            int inDays = days.intValueExact();
            if (inDays > 0) {
                code.append(inDays).append('D');
            }
        } catch (ArithmeticException e) {
            return null;
        }
        return code.length() > 1 ? code.toString() : null;
    }
}
