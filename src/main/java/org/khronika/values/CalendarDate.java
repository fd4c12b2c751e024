package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * One day, one month (day 0) or one year (month 0 and day 0), perhaps approximate: the ends of which dates are made.
 *
 * <p>It refuses what no calendar has with a clause that says why, for the sentence of whoever read it.
 */
record CalendarDate(int year, int month, int day, boolean approximate) {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    CalendarDate {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WrongValue(phrase("values.wrong.year")
                    .with("year", Integer.toString(year))
                    .with("first", Integer.toString(FIRST_YEAR))
                    .with("last", Integer.toString(LAST_YEAR)));
        }
        if (month < 0 || month > 12) {
            throw new WrongValue(phrase("values.wrong.no-month").with("month", month));
        }
        if (month == 0 && day != 0) {
            throw new WrongValue(phrase("values.wrong.day-without-month").with("day", day));
        }
        int days = month == 0 ? 0 : YearMonth.of(year, month).lengthOfMonth();
        if (day < 0 || day > days) {
            throw new WrongValue(phrase("values.wrong.days-of-month")
                    .with("month", PartialDate.of(YearMonth.of(year, month)))
                    .with("days", days));
        }
    }

    static CalendarDate of(LocalDate day, boolean approximate) {
        return new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), approximate);
    }

    boolean isDay() {
        return day != 0;
    }

    boolean isMonth() {
        return month != 0 && day == 0;
    }

    boolean isYear() {
        return month == 0;
    }

    /** Whether both are exact days, or both exact months, of one year: then one year is enough for both. */
    boolean sharesYear(CalendarDate other) {
        return year == other.year
                && !isYear()
                && !other.isYear()
                && isDay() == other.isDay()
                && !approximate
                && !other.approximate;
    }

    LocalDate earliest() {
        return LocalDate.of(year, isYear() ? 1 : month, isDay() ? day : 1);
    }

    LocalDate latest() {
        if (isDay()) {
            return earliest();
        }
        return YearMonth.of(year, isYear() ? 12 : month).atEndOfMonth();
    }

    /** The first day that it may mean: what is about right may mean one month, or of a year one year, earlier than it names. */
    LocalDate mayBegin() {
        return approximate ? earliest().minus(slack()) : earliest();
    }

    /** The last day that it may mean, likewise. */
    LocalDate mayEnd() {
        if (!approximate) {
            return latest();
        }
        LocalDate later = latest().plus(slack());
        return isDay() ? later : YearMonth.from(later).atEndOfMonth();
    }

    private Period slack() {
        return isYear() ? Period.ofYears(1) : Period.ofMonths(1);
    }

    String edtf() {
        String exact = isYear()
                ? "%04d".formatted(year)
                : isMonth() ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
        return approximate ? exact + "~" : exact;
    }
}
