package org.khronika.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.words.Sayable;

/** A stretch of time as a law writes it: 48 hours, 15 days, 3 working days, 2 months, one year. */
public record Term(int amount, Unit unit) implements Comparable<Term> {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2}) (working day|hour|day|month|year)s?");
    private static final int HOURS_OF_A_DAY = 24;

    /** What is counted; the number is about how many hours one is, to compare terms. */
    public enum Unit {
        HOUR(1, "rules.term.hours"),
        DAY(24, "rules.term.days"),
        WORKING_DAY(34, "rules.term.working-days"),
        MONTH(730, "rules.term.months"),
        YEAR(8766, "rules.term.years");

        private final int hours;
        private final String key;

        Unit(int hours, String key) {
            this.hours = hours;
            this.key = key;
        }
    }

    /** Reads "3 working days", or refuses the text with a sentence. */
    static Term parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Expected a term such as 3 working days, found “" + text + "”.");
        }
        Unit unit = Unit.valueOf(written.group(2).replace(' ', '_').toUpperCase(Locale.ROOT));
        return new Term(Integer.parseInt(written.group(1)), unit);
    }

    /** The earliest day on which it may end when it begins on the day, at an hour that nobody knows. */
    LocalDate firstEnd(LocalDate day, WorkingDays calendar) {
        return unit == Unit.HOUR ? day.plusDays(amount / HOURS_OF_A_DAY) : end(day, calendar);
    }

    /** The latest day on which it may end. */
    LocalDate lastEnd(LocalDate day, WorkingDays calendar) {
        return unit == Unit.HOUR ? day.plusDays(Math.ceilDiv(amount, HOURS_OF_A_DAY)) : end(day, calendar);
    }

    /** The day from which it must run to end before the day. */
    LocalDate before(LocalDate day, WorkingDays calendar) {
        return switch (unit) {
            case HOUR -> day.minusDays(Math.ceilDiv(amount, HOURS_OF_A_DAY));
            case DAY -> day.minusDays(amount);
            case WORKING_DAY -> calendar.minus(day, amount);
            case MONTH -> day.minusMonths(amount);
            case YEAR -> day.minusYears(amount);
        };
    }

    private LocalDate end(LocalDate day, WorkingDays calendar) {
        return switch (unit) {
            case HOUR, DAY -> day.plusDays(amount);
            case WORKING_DAY -> calendar.plus(day, amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
        };
    }

    /** "48 hours", "three working days". */
    public Sayable inWords() {
        return Say.count(amount, unit.key);
    }

    @Override
    public int compareTo(Term other) {
        return Comparator.<Term>comparingInt(term -> term.amount * term.unit.hours)
                .thenComparing(Term::unit)
                .compare(this, other);
    }
}
