package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** A closed stretch of days: it includes its first and its last day, and the first is not after the last. */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::first).thenComparing(Period::last);

    /** Takes both days, or refuses a last day before the first. */
    public Period {
        if (last.isBefore(first)) {
            throw new WrongValue(phrase("values.wrong.period")
                    .with("first", first.toString())
                    .with("last", last.toString()));
        }
    }

    /** The period of one day. */
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /** All days of the month. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** All days of the year. */
    public static Period of(Year year) {
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** How many days it has, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the two share a day. */
    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The period as an EDTF interval of days: {@code 2022-09-01/2022-09-30}. */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
