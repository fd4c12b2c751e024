package org.khronika.values;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in Russian. */
final class RussianDates implements DateLanguage {

    private static final Locale LANGUAGE = Locale.of("ru");
    private static final List<String> MONTHS = DateLanguage.months(TextStyle.FULL_STANDALONE, LANGUAGE);
    private static final List<String> OF_MONTHS = DateLanguage.months(TextStyle.FULL, LANGUAGE);
    private static final List<String> WITH_MONTHS = List.of(
            "январём",
            "февралём",
            "мартом",
            "апрелем",
            "маем",
            "июнем",
            "июлем",
            "августом",
            "сентябрём",
            "октябрём",
            "ноябрём",
            "декабрём");
    private static final List<String> WEEKDAYS =
            List.of("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье");

    static final RussianDates RUSSIAN = new RussianDates();

    /** The nominative serves as accusative too: all these words are lifeless and masculine, or are figures. */
    private enum GrammarCase {
        NOMINATIVE,
        GENITIVE,
        INSTRUMENTAL
    }

    private RussianDates() {}

    @Override
    public String words(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) ->
                when.approximate() ? "около " + date(when, GrammarCase.GENITIVE) : date(when, GrammarCase.NOMINATIVE);
            case DateForm.Within within -> part(within, GrammarCase.NOMINATIVE);
            case DateForm.Between(CalendarDate from, CalendarDate to) ->
                about(from) + "с " + shortened(from, to, GrammarCase.GENITIVE) + " " + about(to) + "по "
                        + date(to, GrammarCase.NOMINATIVE);
            case DateForm.Since(CalendarDate from) -> about(from) + "с " + date(from, GrammarCase.GENITIVE);
            case DateForm.Until(CalendarDate to) -> about(to) + "по " + date(to, GrammarCase.NOMINATIVE);
            case DateForm.After after -> excluded("после ", after.excluded());
            case DateForm.Before before -> excluded("до ", before.excluded());
        };
    }

    @Override
    public String orClose() {
        return ", или около того";
    }

    @Override
    public String happened(DateForm form) {
        return switch (form) {
            case DateForm.At(CalendarDate when) -> on(when);
            case DateForm.Within within -> "в " + inPart(within);
            case DateForm.Between(CalendarDate from, CalendarDate to) -> between(from, to);
            case DateForm.Since(CalendarDate from) -> on(from);
            case DateForm.Until(CalendarDate to) -> by(to);
            case DateForm.After after -> after(after, "");
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
            case DateForm.At _, DateForm.Within _ -> "по состоянию на " + words(form);
            case DateForm.Between _ -> "за период " + words(form);
            case DateForm.Since _ -> words(form);
            case DateForm.Until _, DateForm.After _, DateForm.Before _ -> happened(form);
        };
    }

    @Override
    public String ends(DateForm form) {
        return form instanceof DateForm.Since(CalendarDate from) ? edge("до ", from) + " или позже" : edge("до ", form);
    }

    @Override
    public String lasts(DateForm form) {
        return edge("с ", form);
    }

    /** Since when or until when; what is not known of that day stands with it. */
    private String edge(String edge, DateForm form) {
        String someDay = edge + "одного из дней ";
        return switch (form) {
            case DateForm.At(CalendarDate when) -> edge(edge, when);
            case DateForm.Within within -> edge + part(within, GrammarCase.GENITIVE);
            case DateForm.Between(CalendarDate from, CalendarDate to) -> someDay + between(from, to);
            case DateForm.Since(CalendarDate from) -> edge(edge, from);
            case DateForm.Until(CalendarDate to) -> edge(edge, to) + " или раньше";
            case DateForm.After after ->
                DateLanguage.isDay(after.excluded()) ? after(after, edge) : someDay + words(after);
            case DateForm.Before before ->
                DateLanguage.isDay(before.excluded())
                        ? edge + last(before) + " или раньше"
                        : someDay + "раньше " + excluded("", before.excluded());
        };
    }

    private static String edge(String edge, CalendarDate date) {
        return about(date) + edge + date(date, GrammarCase.GENITIVE);
    }

    /** "3 мая 2022 года", "в мае 2022 года", "в 2022 году". */
    private static String on(CalendarDate date) {
        if (date.isDay()) {
            return about(date) + date(date, GrammarCase.GENITIVE);
        }
        return about(date) + "в " + (date.isYear() ? "%04d году".formatted(date.year()) : inMonth(date));
    }

    /** All months are masculine, and end on a hard sound but for ь and й. */
    private static String inMonth(CalendarDate month) {
        return MONTHS.get(month.month() - 1).replaceFirst("[ьй]?$", "е") + " %04d года".formatted(month.year());
    }

    private static String inPart(DateForm.Within within) {
        String part = switch (within.third()) {
            case EARLY -> "начале ";
            case MIDDLE -> "середине ";
            case LATE -> "конце ";
        };
        return part + date(new CalendarDate(within.year(), within.month(), 0, false), GrammarCase.GENITIVE);
    }

    private static String between(CalendarDate from, CalendarDate to) {
        return "между " + shortened(from, to, GrammarCase.INSTRUMENTAL) + " и " + date(to, GrammarCase.INSTRUMENTAL);
    }

    private static String by(CalendarDate to) {
        return about(to) + "не позднее " + date(to, GrammarCase.GENITIVE);
    }

    private String after(DateForm.After after, String preposition) {
        return DateLanguage.isDay(after.excluded())
                ? preposition + dayOf(after.earliest().orElseThrow(), after) + " или позже"
                : words(after);
    }

    private String before(DateForm.Before before) {
        return DateLanguage.isDay(before.excluded()) ? "не позднее " + last(before) : words(before);
    }

    private static String last(DateForm.Before before) {
        return dayOf(before.latest().orElseThrow(), before);
    }

    private static String dayOf(LocalDate day, DateForm form) {
        CalendarDate date = DateLanguage.like(day, form);
        return about(date) + date(date, GrammarCase.GENITIVE);
    }

    @Override
    public String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? "любой день" : "не позже " + date(exact(last), GrammarCase.GENITIVE);
        }
        if (last == null) {
            return "не раньше " + date(exact(first), GrammarCase.GENITIVE);
        }
        if (first.equals(last)) {
            String weekday = WEEKDAYS.get(first.getDayOfWeek().getValue() - 1);
            return weekday + ", " + date(exact(first), GrammarCase.NOMINATIVE) + ", один день";
        }
        return between(exact(first), exact(last));
    }

    private static String excluded(String preposition, DateForm excluded) {
        return switch (excluded) {
            case DateForm.At(CalendarDate when) -> about(when) + preposition + date(when, GrammarCase.GENITIVE);
            case DateForm.Within within -> preposition + part(within, GrammarCase.GENITIVE);
            default -> throw new IllegalStateException("Nothing is before or after " + excluded);
        };
    }

    private static String part(DateForm.Within within, GrammarCase wanted) {
        boolean genitive = wanted == GrammarCase.GENITIVE;
        String part = switch (within.third()) {
            case EARLY -> genitive ? "начала " : "начало ";
            case MIDDLE -> genitive ? "середины " : "середина ";
            case LATE -> genitive ? "конца " : "конец ";
        };
        return part + date(new CalendarDate(within.year(), within.month(), 0, false), GrammarCase.GENITIVE);
    }

    private static String date(CalendarDate date, GrammarCase wanted) {
        if (date.isYear()) {
            String year = switch (wanted) {
                case NOMINATIVE -> "год";
                case GENITIVE -> "года";
                case INSTRUMENTAL -> "годом";
            };
            return "%04d %s".formatted(date.year(), year);
        }
        return dayAndMonth(date, wanted) + " %04d года".formatted(date.year());
    }

    private static String dayAndMonth(CalendarDate date, GrammarCase wanted) {
        if (date.isDay()) {
            return date.day() + " " + OF_MONTHS.get(date.month() - 1);
        }
        List<String> months = switch (wanted) {
            case NOMINATIVE -> MONTHS;
            case GENITIVE -> OF_MONTHS;
            case INSTRUMENTAL -> WITH_MONTHS;
        };
        return months.get(date.month() - 1);
    }

    /** The first of two dates without what the second says again: "14" in "с 14 по 29 ноября 2022 года". */
    private static String shortened(CalendarDate from, CalendarDate to, GrammarCase wanted) {
        if (!from.sharesYear(to)) {
            return date(from, wanted);
        }
        return from.isDay() && from.month() == to.month() ? "" + from.day() : dayAndMonth(from, wanted);
    }

    private static String about(CalendarDate date) {
        return date.approximate() ? "примерно " : "";
    }

    private static CalendarDate exact(LocalDate day) {
        return CalendarDate.of(day, false);
    }
}
