package org.khronika.values;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in Kazakh. */
final class KazakhDates implements DateLanguage {

    /** A month in the cases that dates need; the conjunction is the one that follows it. */
    private record Month(
            String nominative, String genitive, String ablative, String dative, String locative, String with) {}

    private static final List<Month> MONTHS = List.of(
            new Month("қаңтар", "қаңтардың", "қаңтардан", "қаңтарға", "қаңтарда", "мен"),
            new Month("ақпан", "ақпанның", "ақпаннан", "ақпанға", "ақпанда", "мен"),
            new Month("наурыз", "наурыздың", "наурыздан", "наурызға", "наурызда", "бен"),
            new Month("сәуір", "сәуірдің", "сәуірден", "сәуірге", "сәуірде", "мен"),
            new Month("мамыр", "мамырдың", "мамырдан", "мамырға", "мамырда", "мен"),
            new Month("маусым", "маусымның", "маусымнан", "маусымға", "маусымда", "мен"),
            new Month("шілде", "шілденің", "шілдеден", "шілдеге", "шілдеде", "мен"),
            new Month("тамыз", "тамыздың", "тамыздан", "тамызға", "тамызда", "бен"),
            new Month("қыркүйек", "қыркүйектің", "қыркүйектен", "қыркүйекке", "қыркүйекте", "пен"),
            new Month("қазан", "қазанның", "қазаннан", "қазанға", "қазанда", "мен"),
            new Month("қараша", "қарашаның", "қарашадан", "қарашаға", "қарашада", "мен"),
            new Month("желтоқсан", "желтоқсанның", "желтоқсаннан", "желтоқсанға", "желтоқсанда", "мен"));
    private static final List<String> WEEKDAYS =
            List.of("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі");

    private enum GrammarCase {
        NOMINATIVE,
        ABLATIVE,
        DATIVE,
        LOCATIVE
    }

    static final KazakhDates KAZAKH = new KazakhDates();

    private KazakhDates() {}

    @Override
    public String words(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> date(when, GrammarCase.NOMINATIVE);
            case DateForm.Within within -> part(within, GrammarCase.NOMINATIVE);
            case DateForm.Between(CalendarDate from, CalendarDate to) -> between(from, to);
            case DateForm.Since(CalendarDate from) -> date(from, GrammarCase.ABLATIVE) + " бастап";
            case DateForm.Until(CalendarDate to) -> date(to, GrammarCase.DATIVE) + " дейін қоса алғанда";
            case DateForm.After after -> excluded(after.excluded(), GrammarCase.ABLATIVE) + " кейін";
            case DateForm.Before before -> excluded(before.excluded(), GrammarCase.DATIVE) + " дейін";
        };
    }

    @Override
    public String orClose() {
        return ", немесе соған жақын";
    }

    @Override
    public String happened(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> date(when, GrammarCase.LOCATIVE);
            case DateForm.Within within -> part(within, GrammarCase.LOCATIVE);
            case DateForm.Between(CalendarDate from, CalendarDate to) -> within(from, to);
            case DateForm.Since(CalendarDate from) -> date(from, GrammarCase.LOCATIVE);
            case DateForm.Until(CalendarDate to) -> by(to);
            case DateForm.After after -> after(after, GrammarCase.LOCATIVE, "");
            case DateForm.Before before -> before(before);
        };
    }

    @Override
    public String began(DateForm form) {
        return switch (form) {
            case DateForm.Until(CalendarDate to) -> by(to);
            case DateForm.After after -> after(after, GrammarCase.NOMINATIVE, "");
            case DateForm.Before before -> before(before);
            case DateForm.At _, DateForm.Within _, DateForm.Between _, DateForm.Since _ -> words(form);
        };
    }

    @Override
    public String asOf(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> state(when, date(when, GrammarCase.LOCATIVE));
            case DateForm.Within within -> part(within, GrammarCase.LOCATIVE) + "ғы жағдай бойынша";
            case DateForm.Between(CalendarDate from, CalendarDate to) -> within(from, to);
            case DateForm.Since _ -> words(form);
            case DateForm.Until _, DateForm.After _, DateForm.Before _ -> happened(form);
        };
    }

    @Override
    public String ends(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> date(when, GrammarCase.DATIVE) + " дейін";
            case DateForm.Within within -> part(within, GrammarCase.DATIVE) + " дейін";
            case DateForm.Between(CalendarDate from, CalendarDate to) -> within(from, to) + "ғы күнге дейін";
            case DateForm.Since(CalendarDate from) -> date(from, GrammarCase.DATIVE) + " дейін немесе одан кейін";
            case DateForm.Until(CalendarDate to) -> date(to, GrammarCase.DATIVE) + " дейін немесе одан бұрын";
            case DateForm.After after ->
                DateLanguage.isDay(after.excluded())
                        ? after(after, GrammarCase.DATIVE, " дейін")
                        : excluded(after.excluded(), GrammarCase.ABLATIVE) + " кейінгі күнге дейін";
            case DateForm.Before before ->
                DateLanguage.isDay(before.excluded())
                        ? last(before, GrammarCase.DATIVE) + " дейін немесе одан бұрын"
                        : excluded(before.excluded(), GrammarCase.DATIVE) + " дейінгі күнге дейін";
        };
    }

    @Override
    public String lasts(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> since(when);
            case DateForm.Within within -> part(within, GrammarCase.ABLATIVE) + " бастап";
            case DateForm.Between(CalendarDate from, CalendarDate to) -> within(from, to) + "ғы күннен бастап";
            case DateForm.Since(CalendarDate from) -> since(from);
            case DateForm.Until(CalendarDate to) -> since(to) + " немесе одан бұрын";
            case DateForm.After after ->
                DateLanguage.isDay(after.excluded())
                        ? after(after, GrammarCase.ABLATIVE, " бастап")
                        : excluded(after.excluded(), GrammarCase.ABLATIVE) + " кейінгі күннен бастап";
            case DateForm.Before before ->
                DateLanguage.isDay(before.excluded())
                        ? last(before, GrammarCase.ABLATIVE) + " бастап немесе одан бұрын"
                        : excluded(before.excluded(), GrammarCase.DATIVE) + " дейінгі күннен бастап";
        };
    }

    private static String since(CalendarDate date) {
        return date(date, GrammarCase.ABLATIVE) + " бастап";
    }

    private static String by(CalendarDate to) {
        return date(to, GrammarCase.ABLATIVE) + " кешіктірмей";
    }

    private static String within(CalendarDate from, CalendarDate to) {
        return days(exactly(from), exactly(to));
    }

    private static CalendarDate exactly(CalendarDate date) {
        return new CalendarDate(date.year(), date.month(), date.day(), false);
    }

    /** "2022 жылғы 3 мамырдағы жағдай бойынша": the ending goes by the last vowel of the month. */
    private static String state(CalendarDate date, String locative) {
        if (date.isYear()) {
            return "%04d жылғы жағдай бойынша".formatted(date.year());
        }
        return locative + (locative.endsWith("е") ? "гі" : "ғы") + " жағдай бойынша";
    }

    private String after(DateForm.After after, GrammarCase wanted, String postposition) {
        return DateLanguage.isDay(after.excluded())
                ? dayOf(after.earliest().orElseThrow(), after, wanted) + postposition + " немесе одан кейін"
                : words(after);
    }

    private String before(DateForm.Before before) {
        return DateLanguage.isDay(before.excluded())
                ? last(before, GrammarCase.ABLATIVE) + " кешіктірмей"
                : words(before);
    }

    private static String last(DateForm.Before before, GrammarCase wanted) {
        return dayOf(before.latest().orElseThrow(), before, wanted);
    }

    private static String dayOf(LocalDate day, DateForm form, GrammarCase wanted) {
        return date(DateLanguage.like(day, form), wanted);
    }

    @Override
    public String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return days(first == null ? null : exact(first), last == null ? null : exact(last));
    }

    private static String days(@Nullable CalendarDate first, @Nullable CalendarDate last) {
        if (first == null) {
            return last == null ? "кез келген күн" : date(last, GrammarCase.ABLATIVE) + " кеш емес";
        }
        if (last == null) {
            return date(first, GrammarCase.ABLATIVE) + " ерте емес";
        }
        if (first.equals(last)) {
            String weekday = WEEKDAYS.get(first.earliest().getDayOfWeek().getValue() - 1);
            return date(first, GrammarCase.NOMINATIVE) + ", " + weekday + ", бір күн";
        }
        if (inOneMonth(first, last)) {
            return year(first) + first.day() + " және " + last.day() + " "
                    + month(first).nominative() + " аралығында";
        }
        String with = first.isYear() ? "мен" : month(first).with();
        return date(first, GrammarCase.NOMINATIVE) + " " + with + " " + end(first, last, GrammarCase.NOMINATIVE)
                + " аралығында";
    }

    private static String between(CalendarDate from, CalendarDate to) {
        if (inOneMonth(from, to)) {
            return year(from) + from.day() + "–" + to.day() + " " + month(from).nominative();
        }
        return date(from, GrammarCase.ABLATIVE) + " " + end(from, to, GrammarCase.DATIVE) + " дейін";
    }

    /** The second of two dates, without the year that the first said. */
    private static String end(CalendarDate first, CalendarDate last, GrammarCase wanted) {
        return first.sharesYear(last) && !last.isYear() ? dayAndMonth(last, wanted) : date(last, wanted);
    }

    private static boolean inOneMonth(CalendarDate from, CalendarDate to) {
        return from.sharesYear(to) && from.isDay() && to.isDay() && from.month() == to.month();
    }

    private static String excluded(DateForm excluded, GrammarCase wanted) {
        return switch (excluded) {
            case DateForm.At(CalendarDate when) -> date(when, wanted);
            case DateForm.Within within -> part(within, wanted);
            default -> throw new IllegalStateException("Nothing is before or after " + excluded);
        };
    }

    private static String part(DateForm.Within within, GrammarCase wanted) {
        String part = switch (within.third()) {
            case EARLY -> "басы";
            case MIDDLE -> "ортасы";
            case LATE -> "соңы";
        };
        String ending = switch (wanted) {
            case NOMINATIVE -> "";
            case ABLATIVE -> "нан";
            case DATIVE -> "на";
            case LOCATIVE -> "нда";
        };
        String whole = within.month() == 0
                ? "%04d жылдың".formatted(within.year())
                : "%04d жылғы ".formatted(within.year())
                        + MONTHS.get(within.month() - 1).genitive();
        return whole + " " + part + ending;
    }

    private static String date(CalendarDate date, GrammarCase wanted) {
        String about = date.approximate() ? "шамамен " : "";
        if (date.isYear()) {
            String word = switch (wanted) {
                case NOMINATIVE -> "жыл";
                case ABLATIVE -> "жылдан";
                case DATIVE -> "жылға";
                case LOCATIVE -> "жылы";
            };
            return about + "%04d ".formatted(date.year()) + word;
        }
        return about + year(date) + dayAndMonth(date, wanted);
    }

    private static String year(CalendarDate date) {
        return "%04d жылғы ".formatted(date.year());
    }

    private static String dayAndMonth(CalendarDate date, GrammarCase wanted) {
        String month = switch (wanted) {
            case NOMINATIVE -> month(date).nominative();
            case ABLATIVE -> month(date).ablative();
            case DATIVE -> month(date).dative();
            case LOCATIVE -> month(date).locative();
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
