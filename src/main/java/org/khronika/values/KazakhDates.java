package org.khronika.values;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in Kazakh. */
final class KazakhDates implements DateLanguage {

    /** A month in the cases that dates need; the conjunction is the one that follows it. */
    private record Month(String nominative, String genitive, String ablative, String dative, String with) {}

    private static final List<Month> MONTHS = List.of(
            new Month("қаңтар", "қаңтардың", "қаңтардан", "қаңтарға", "мен"),
            new Month("ақпан", "ақпанның", "ақпаннан", "ақпанға", "мен"),
            new Month("наурыз", "наурыздың", "наурыздан", "наурызға", "бен"),
            new Month("сәуір", "сәуірдің", "сәуірден", "сәуірге", "мен"),
            new Month("мамыр", "мамырдың", "мамырдан", "мамырға", "мен"),
            new Month("маусым", "маусымның", "маусымнан", "маусымға", "мен"),
            new Month("шілде", "шілденің", "шілдеден", "шілдеге", "мен"),
            new Month("тамыз", "тамыздың", "тамыздан", "тамызға", "бен"),
            new Month("қыркүйек", "қыркүйектің", "қыркүйектен", "қыркүйекке", "пен"),
            new Month("қазан", "қазанның", "қазаннан", "қазанға", "мен"),
            new Month("қараша", "қарашаның", "қарашадан", "қарашаға", "мен"),
            new Month("желтоқсан", "желтоқсанның", "желтоқсаннан", "желтоқсанға", "мен"));
    private static final List<String> WEEKDAYS =
            List.of("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі");

    private enum Case {
        NOMINATIVE,
        ABLATIVE,
        DATIVE
    }

    @Override
    public String words(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> date(when, Case.NOMINATIVE);
            case DateForm.Within within -> part(within, Case.NOMINATIVE);
            case DateForm.Between(CalendarDate from, CalendarDate to) -> between(from, to);
            case DateForm.Since(CalendarDate from) -> date(from, Case.ABLATIVE) + " бастап";
            case DateForm.Until(CalendarDate to) -> date(to, Case.DATIVE) + " дейін қоса алғанда";
            case DateForm.After after -> excluded(after.excluded(), Case.ABLATIVE) + " кейін";
            case DateForm.Before before -> excluded(before.excluded(), Case.DATIVE) + " дейін";
        };
    }

    @Override
    public String bounds(DateForm form) {
        String days = days(
                form.earliest().map(KazakhDates::exact).orElse(null),
                form.latest().map(KazakhDates::exact).orElse(null));
        boolean blurred = form.approximate() && !(form instanceof DateForm.Within);
        return blurred ? days + ", немесе соған жақын" : days;
    }

    private static String days(@Nullable CalendarDate first, @Nullable CalendarDate last) {
        if (first == null) {
            return last == null ? "кез келген күн" : date(last, Case.ABLATIVE) + " кеш емес";
        }
        if (last == null) {
            return date(first, Case.ABLATIVE) + " ерте емес";
        }
        if (first.equals(last)) {
            String weekday = WEEKDAYS.get(first.earliest().getDayOfWeek().getValue() - 1);
            return date(first, Case.NOMINATIVE) + ", " + weekday + ", бір күн";
        }
        if (inOneMonth(first, last)) {
            return year(first) + first.day() + " және " + last.day() + " "
                    + month(first).nominative() + " аралығында";
        }
        String end = first.sharesYear(last) ? dayAndMonth(last, Case.NOMINATIVE) : date(last, Case.NOMINATIVE);
        return date(first, Case.NOMINATIVE) + " " + month(first).with() + " " + end + " аралығында";
    }

    private static String between(CalendarDate from, CalendarDate to) {
        if (inOneMonth(from, to)) {
            return year(from) + from.day() + "–" + to.day() + " " + month(from).nominative();
        }
        String end = from.sharesYear(to) ? dayAndMonth(to, Case.DATIVE) : date(to, Case.DATIVE);
        return date(from, Case.ABLATIVE) + " " + end + " дейін";
    }

    private static boolean inOneMonth(CalendarDate from, CalendarDate to) {
        return from.sharesYear(to) && from.isDay() && from.month() == to.month();
    }

    private static String excluded(DateForm excluded, Case wanted) {
        return switch (excluded) {
            case DateForm.At(CalendarDate when) -> date(when, wanted);
            case DateForm.Within within -> part(within, wanted);
            default -> throw new IllegalStateException("Nothing is before or after " + excluded);
        };
    }

    private static String part(DateForm.Within within, Case wanted) {
        String part = switch (within.third()) {
            case EARLY -> "басы";
            case MIDDLE -> "ортасы";
            case LATE -> "соңы";
        };
        String ending = switch (wanted) {
            case NOMINATIVE -> "";
            case ABLATIVE -> "нан";
            case DATIVE -> "на";
        };
        String whole = within.month() == 0
                ? "%04d жылдың".formatted(within.year())
                : "%04d жылғы ".formatted(within.year())
                        + MONTHS.get(within.month() - 1).genitive();
        return whole + " " + part + ending;
    }

    private static String date(CalendarDate date, Case wanted) {
        String about = date.approximate() ? "шамамен " : "";
        if (date.isYear()) {
            String word = switch (wanted) {
                case NOMINATIVE -> "жыл";
                case ABLATIVE -> "жылдан";
                case DATIVE -> "жылға";
            };
            return about + "%04d ".formatted(date.year()) + word;
        }
        return about + year(date) + dayAndMonth(date, wanted);
    }

    private static String year(CalendarDate date) {
        return "%04d жылғы ".formatted(date.year());
    }

    private static String dayAndMonth(CalendarDate date, Case wanted) {
        String month = switch (wanted) {
            case NOMINATIVE -> month(date).nominative();
            case ABLATIVE -> month(date).ablative();
            case DATIVE -> month(date).dative();
        };
        return date.isDay() ? date.day() + " " + month : month;
    }

    private static Month month(CalendarDate date) {
        return MONTHS.get(date.month() - 1);
    }

    private static CalendarDate exact(LocalDate day) {
        return CalendarDate.of(day, false);
    }
}
