package org.khronika.values;

import java.util.Optional;

/**
 * The part of a month or a year that people mean by early, mid and late.
 *
 * <p>Of a month: days 1 to 10, 11 to 20 and 21 to its end. Of a year: January to April, May to August and September to
 * December. In EDTF a part is an interval with both ends approximate, since nobody means those days exactly:
 * {@code 2023-01-11~/2023-01-20~} is mid-January 2023, and {@code 2023-01~/2023-04~} is early 2023.
 */
enum Third {
    EARLY(1, 1),
    MIDDLE(11, 5),
    LATE(21, 9);

    private final int firstDay;
    private final int firstMonth;

    Third(int firstDay, int firstMonth) {
        this.firstDay = firstDay;
        this.firstMonth = firstMonth;
    }

    /** The first day of this part of a month, or the first month of this part of a year. */
    CalendarDate from(int year, int month) {
        return month == 0 ? new CalendarDate(year, firstMonth, 0, true) : new CalendarDate(year, month, firstDay, true);
    }

    /** The last day of this part of a month, or the last month of this part of a year. */
    CalendarDate to(int year, int month) {
        if (month == 0) {
            return new CalendarDate(year, firstMonth + 3, 0, true);
        }
        CalendarDate whole = new CalendarDate(year, month, 0, true);
        return this == LATE ? CalendarDate.of(whole.latest(), true) : new CalendarDate(year, month, firstDay + 9, true);
    }

    /** The part that has exactly these ends. */
    static Optional<DateForm.Within> having(CalendarDate from, CalendarDate to) {
        int month = from.isDay() ? from.month() : 0;
        for (Third third : values()) {
            if (!from.isYear()
                    && third.from(from.year(), month).equals(from)
                    && third.to(from.year(), month).equals(to)) {
                return Optional.of(new DateForm.Within(third, from.year(), month));
            }
        }
        return Optional.empty();
    }

    /** What is meant by what ends about a day: the part of a month that ends so, else the day. */
    static DateForm upTo(CalendarDate to) {
        for (Third third : values()) {
            if (to.isDay() && third.to(to.year(), to.month()).equals(to)) {
                return new DateForm.Within(third, to.year(), to.month());
            }
        }
        return new DateForm.At(to);
    }
}
