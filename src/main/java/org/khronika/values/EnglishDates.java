package org.khronika.values;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in English. */
final class EnglishDates implements DateLanguage {

    private static final List<String> MONTHS = DateLanguage.months(TextStyle.FULL, Locale.ENGLISH);
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    static final EnglishDates ENGLISH = new EnglishDates();

    private EnglishDates() {}

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
    public String orClose() {
        return ", or close to it";
    }

    @Override
    public String happened(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> on(when);
            case DateForm.Within within -> "in " + part(within);
            case DateForm.Between(CalendarDate from, CalendarDate to) ->
                "between " + shortened(from, to) + " and " + date(to);
            case DateForm.Since(CalendarDate from) -> on(from);
            case DateForm.Until(CalendarDate to) -> by(to);
            case DateForm.After after -> after(after, "on ");
            case DateForm.Before before -> before(before);
        };
    }

    @Override
    public String began(DateForm form) {
        return switch (form) {
            case DateForm.Until(CalendarDate to) -> by(to);
            case DateForm.After after -> after(after, "");
            case DateForm.Before before -> before(before);
            case DateForm.At _, DateForm.Within _, DateForm.Between _, DateForm.Since _ -> words(form);
        };
    }

    @Override
    public String asOf(DateForm form) {
        return switch (form) {
            case DateForm.At _, DateForm.Within _ -> "as of " + words(form);
            case DateForm.Between(CalendarDate from, CalendarDate to) ->
                "for " + shortened(from, to) + " to " + date(to);
            case DateForm.Since _, DateForm.Until _, DateForm.After _, DateForm.Before _ -> happenedOpen(form);
        };
    }

    private String happenedOpen(DateForm form) {
        return form instanceof DateForm.Since ? words(form) : happened(form);
    }

    @Override
    public String ends(DateForm form) {
        return form instanceof DateForm.Since(CalendarDate from)
                ? "until " + date(from) + " or later"
                : edge("until ", form);
    }

    @Override
    public String lasts(DateForm form) {
        return edge("since ", form);
    }

    /** Since when or until when; what is not known of that day stands with it. */
    private String edge(String edge, DateForm form) {
        return edge
                + switch (form) {
                    case DateForm.At _, DateForm.Within _ -> words(form);
                    case DateForm.Between(CalendarDate from, CalendarDate to) ->
                        "a day between " + shortened(from, to) + " and " + date(to);
                    case DateForm.Since(CalendarDate from) -> date(from);
                    case DateForm.Until(CalendarDate to) -> date(to) + " or earlier";
                    case DateForm.After after ->
                        DateLanguage.isDay(after.excluded())
                                ? after(after, "")
                                : "a day after " + words(after.excluded());
                    case DateForm.Before before ->
                        DateLanguage.isDay(before.excluded())
                                ? last(before) + " or earlier"
                                : "a day before " + words(before.excluded());
                };
    }

    /** "By" goes with what is exact or a part: of "about" it would make "by about". */
    private static String by(CalendarDate to) {
        return to.approximate() ? "by around " + plain(to) : "by " + date(to);
    }

    /** The first day that it can have been is told where the edge is a day: the day before it, no source may have spoken of. */
    private String after(DateForm.After after, String on) {
        return DateLanguage.isDay(after.excluded())
                ? on + exactOf(after.earliest().orElseThrow(), after) + " or later"
                : "after " + words(after.excluded());
    }

    private String before(DateForm.Before before) {
        return DateLanguage.isDay(before.excluded()) ? "by " + last(before) : "before " + words(before.excluded());
    }

    private static String last(DateForm.Before before) {
        return exactOf(before.latest().orElseThrow(), before);
    }

    private static String exactOf(LocalDate day, DateForm form) {
        return (form.approximate() ? "around " : "") + date(exact(day));
    }

    private static String on(CalendarDate date) {
        if (date.approximate()) {
            return "around " + plain(date);
        }
        return (date.isDay() ? "on " : "in ") + date(date);
    }

    private static String plain(CalendarDate date) {
        return date(new CalendarDate(date.year(), date.month(), date.day(), false));
    }

    @Override
    public String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? "any day" : "on or before " + date(exact(last));
        }
        if (last == null) {
            return "on or after " + date(exact(first));
        }
        if (first.equals(last)) {
            return WEEKDAYS.get(first.getDayOfWeek().getValue() - 1) + " " + date(exact(first)) + ", one day";
        }
        return "between " + shortened(exact(first), exact(last)) + " and " + date(exact(last));
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
