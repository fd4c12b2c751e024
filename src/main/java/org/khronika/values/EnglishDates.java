package org.khronika.values;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in English. */
final class EnglishDates implements DateLanguage {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final EnglishDates ENGLISH = new EnglishDates();

    @Override
    public String words(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> date(when);
            case DateForm.Within within -> part(within);
            case DateForm.Between(CalendarDate from, CalendarDate to) -> shortened(from, to) + " to " + date(to);
            case DateForm.Since(CalendarDate from) -> "since " + date(from);
            case DateForm.Until(CalendarDate to) -> "until " + date(to);
            case DateForm.After after -> "after " + words(after.excluded());
            case DateForm.Before before -> "before " + words(before.excluded());
        };
    }

    @Override
    public String bounds(DateForm form) {
        String days = days(
                form.earliest().map(EnglishDates::exact).orElse(null),
                form.latest().map(EnglishDates::exact).orElse(null));
        boolean blurred = form.approximate() && !(form instanceof DateForm.Within);
        return blurred ? days + ", or close to it" : days;
    }

    /** "on 3 May 2022", "in May 2022", "between 15 and 19 November 2022". */
    static String happened(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> on(when);
            case DateForm.Within within -> "in " + part(within);
            case DateForm.Between(CalendarDate from, CalendarDate to) ->
                "between " + shortened(from, to) + " and " + date(to);
            case DateForm.Since(CalendarDate from) -> on(from);
            case DateForm.Until(CalendarDate to) -> "by " + date(to);
            case DateForm.After after -> "after " + ENGLISH.words(after.excluded());
            case DateForm.Before before -> "before " + ENGLISH.words(before.excluded());
        };
    }

    /** "since 3 May 2022", "since a day between 15 and 19 November 2022". */
    static String lasts(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> "since " + date(when);
            case DateForm.Within within -> "since " + part(within);
            case DateForm.Between(CalendarDate from, CalendarDate to) ->
                "since a day between " + shortened(from, to) + " and " + date(to);
            case DateForm.Since(CalendarDate from) -> "since " + date(from);
            case DateForm.Until(CalendarDate to) -> "since " + date(to) + " or earlier";
            case DateForm.After after -> "since a day after " + ENGLISH.words(after.excluded());
            case DateForm.Before before -> "since a day before " + ENGLISH.words(before.excluded());
        };
    }

    private static String on(CalendarDate date) {
        return (date.isDay() ? "on " : "in ") + date(date);
    }

    private static String days(@Nullable CalendarDate first, @Nullable CalendarDate last) {
        if (first == null) {
            return last == null ? "any day" : "on or before " + date(last);
        }
        if (last == null) {
            return "on or after " + date(first);
        }
        if (first.equals(last)) {
            return WEEKDAYS.get(first.earliest().getDayOfWeek().getValue() - 1) + " " + date(first) + ", one day";
        }
        return "between " + shortened(first, last) + " and " + date(last);
    }

    private static String part(DateForm.Within within) {
        String whole = date(new CalendarDate(within.year(), within.month(), 0, false));
        return switch (within.third()) {
            case EARLY -> "early " + whole;
            case MIDDLE -> "mid-" + whole;
            case LATE -> "late " + whole;
        };
    }

    private static String date(CalendarDate date) {
        String words = date.isYear()
                ? "%04d".formatted(date.year())
                : MONTHS.get(date.month() - 1) + " %04d".formatted(date.year());
        String day = date.isDay() ? date.day() + " " : "";
        return (date.approximate() ? "about " : "") + day + words;
    }

    /** The first of two dates without what the second says again: "14" in "14 to 29 November 2022". */
    private static String shortened(CalendarDate from, CalendarDate to) {
        if (!from.sharesYear(to)) {
            return date(from);
        }
        if (from.isMonth()) {
            return MONTHS.get(from.month() - 1);
        }
        return from.month() == to.month() ? "" + from.day() : from.day() + " " + MONTHS.get(from.month() - 1);
    }

    private static CalendarDate exact(LocalDate day) {
        return CalendarDate.of(day, false);
    }
}
