package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.DateWords.DateWord;

/**
 * One side of a date as typed, which may lack what the other side says: "14" in "14 to 29 November 2022".
 *
 * <p>It has an edge when it says "the beginning" or "the end". Alone they are early and late, but until the end of January
 * is until 31 January, and since its beginning is since January.
 */
record LooseDate(int year, int month, int day, @Nullable Third third, boolean edge, boolean approximate) {

    /** Puts the words together in whatever order they come, or refuses what does not fit with a clause. */
    static LooseDate of(List<DateWord> tokens) {
        int year = 0;
        int month = 0;
        int day = 0;
        Third third = null;
        boolean edge = false;
        boolean approximate = false;
        for (DateWord token : tokens) {
            switch (token.sense()) {
                case YEAR -> year = once(year, token, "values.wrong.two-years", "values.wrong.zero-year");
                case MONTH -> month = once(month, token, "values.wrong.two-months", "values.wrong.zero-month");
                case NUMBER -> day = once(day, token, "values.wrong.two-days", "values.wrong.zero-day");
                case EARLY -> third = once(third, Third.EARLY);
                case MIDDLE -> third = once(third, Third.MIDDLE);
                case LATE -> third = once(third, Third.LATE);
                case BEGINNING -> {
                    third = once(third, Third.EARLY);
                    edge = true;
                }
                case END -> {
                    third = once(third, Third.LATE);
                    edge = true;
                }
                case ABOUT -> approximate = true;
                default -> throw new WrongValue(phrase("values.wrong.words-make-no-date"));
            }
        }
        if (tokens.isEmpty()) {
            throw new WrongValue(phrase("values.wrong.no-date"));
        }
        return new LooseDate(year, month, day, third, edge, approximate);
    }

    /** This side with the month and year that only the other side has. */
    LooseDate filledFrom(LooseDate other) {
        boolean partAlone = third != null && year == 0 && month == 0;
        if (partAlone && other.third == null) {
            throw new WrongValue(phrase("values.wrong.part-of-what"));
        }
        boolean needsMonth = month == 0 && (day != 0 || partAlone);
        return new LooseDate(
                year == 0 ? other.year : year, needsMonth ? other.month : month, day, third, edge, approximate);
    }

    /** The date it names, or a refusal that says what it lacks. */
    DateForm form() {
        if (year == 0) {
            throw new WrongValue(phrase("values.wrong.no-year"));
        }
        CalendarDate date = new CalendarDate(year, month, day, approximate);
        if (third == null) {
            return new DateForm.At(date);
        }
        if (day != 0) {
            throw new WrongValue(phrase("values.wrong.part-of-a-day"));
        }
        return new DateForm.Within(third, year, month);
    }

    CalendarDate from() {
        form();
        return third == null || (edge && third == Third.EARLY)
                ? new CalendarDate(year, month, day, approximate)
                : third.from(year, month);
    }

    CalendarDate to() {
        form();
        return third == null || isEnd() ? new CalendarDate(year, month, day, approximate) : third.to(year, month);
    }

    /** Whether the other begins on the day, month or year after this. */
    boolean isJustBefore(LooseDate other) {
        LocalDate next = to().latest().plusDays(1);
        return other.from().earliest().equals(next);
    }

    /** Whether it says "the end". */
    boolean isEnd() {
        return edge && third == Third.LATE;
    }

    private static Third once(@Nullable Third known, Third third) {
        if (known != null) {
            throw new WrongValue(phrase("values.wrong.two-parts"));
        }
        return third;
    }

    private static int once(int known, DateWord token, String two, String zero) {
        if (known != 0) {
            throw new WrongValue(
                    phrase(two).with("one", Integer.toString(known)).with("other", Integer.toString(token.value())));
        }
        if (token.value() == 0) {
            throw new WrongValue(phrase(zero));
        }
        return token.value();
    }
}
