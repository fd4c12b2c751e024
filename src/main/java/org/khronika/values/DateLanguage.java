package org.khronika.values;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;

/** How one language says dates; what it says plainly, {@link DateGrammar} understands as the same date. */
interface DateLanguage {

    /** The date as printed. */
    String words(DateForm form);

    /** The days it may be. */
    default String bounds(DateForm form) {
        String days = days(form.earliest().orElse(null), form.latest().orElse(null));
        boolean blurred = form.approximate() && !(form instanceof DateForm.Within);
        return blurred ? days + orClose() : days;
    }

    /** The days from the first to the last; null where that is open. */
    String days(@Nullable LocalDate first, @Nullable LocalDate last);

    /** Behind days that are known only about: ", or close to it". */
    String orClose();

    /** When something happened: "on 3 May 2022", "in May 2022", "between 15 and 19 November 2022". */
    String happened(DateForm form);

    /** Of something that began then and may last: "3 May 2022", "by 20 October 2022", "6 October 2022 or later". */
    String began(DateForm form);

    /** What a number or a state speaks of: "as of 3 May 2022", "for 15 to 19 November 2022", "by February 2023". */
    String asOf(DateForm form);

    /** Until when something lasts: "until 3 May 2022", "until a day between 15 and 19 November 2022", "until a day before October 2024". */
    String ends(DateForm form);

    /** Since when something lasts: "since 3 May 2022", "since a day between 15 and 19 November 2022". */
    String lasts(DateForm form);

    /** The date in a form that a catalogue asks for by its name. */
    default String words(DateForm form, String use) {
        return switch (use) {
            case "on" -> happened(form);
            case "began" -> began(form);
            case "asof" -> asOf(form);
            case "until" -> ends(form);
            case "since" -> lasts(form);
            case "bounds" -> bounds(form);
            default ->
                throw new IllegalArgumentException(
                        "Expected a form of a date (on, began, asof, until, since or bounds), found “%s”."
                                .formatted(use));
        };
    }

    /** How a language says dates: by a grammar of ours, or by its catalogues. */
    static DateLanguage of(Language language) {
        return switch (language.tag()) {
            case "en", "ru", "kk" -> of(language.locale());
            default -> new CatalogueDates(language);
        };
    }

    /** The language of the locale, English when it is not one of ours. */
    static DateLanguage of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" -> RussianDates.RUSSIAN;
            case "kk" -> KazakhDates.KAZAKH;
            default -> EnglishDates.ENGLISH;
        };
    }

    /** Whether what a date is before or after is one day, exactly: then the first or last day that it can be is told instead. */
    static boolean isDay(DateForm excluded) {
        return excluded instanceof DateForm.At(CalendarDate when) && when.isDay();
    }

    /** The names of the months by themselves, or as they stand beside a day. */
    static List<String> months(TextStyle style, Locale locale) {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(style, locale))
                .toList();
    }

    /** The day itself, as exact as the form it was taken from. */
    static CalendarDate like(LocalDate day, DateForm form) {
        return CalendarDate.of(day, form.approximate());
    }
}
