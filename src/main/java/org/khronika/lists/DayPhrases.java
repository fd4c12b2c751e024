package org.khronika.lists;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** Dates as parts of sentences. */
final class DayPhrases {

    private DayPhrases() {}

    /** "14 November 2022". */
    static String of(LocalDate day) {
        return PartialDate.of(day).inWords(Locale.ENGLISH);
    }

    /** "since 14 November 2022", "since some day between 15 and 19 November 2022". */
    static String since(@Nullable PartialDate date) {
        if (date == null) {
            return "since a day not said yet";
        }
        String words = date.inWords(Locale.ENGLISH);
        return words.startsWith("since ") ? words : "since " + day(date);
    }

    /** "14 November 2022", "some day between 15 and 19 November 2022". */
    static String day(@Nullable PartialDate date) {
        if (date == null) {
            return "a day not said yet";
        }
        String words = date.inWords(Locale.ENGLISH);
        if (date.edtf().contains("/") && date.period().isPresent() && words.contains(" to ")) {
            return "some day " + date.bounds(Locale.ENGLISH);
        }
        return words.startsWith("after ") ? "some day " + words : words;
    }

    /** "on 14 November 2022", "in March 2023", "before June 2022". */
    static String on(@Nullable PartialDate date) {
        if (date == null) {
            return "on a day not said yet";
        }
        String words = day(date);
        if (date.isDay() || words.startsWith("some day ")) {
            return "on " + words;
        }
        return words.matches("(before|until|since|about) .*") ? words : "in " + words;
    }

    /** The text with a full stop at its end. */
    static String sentence(String text) {
        return text.matches("(?s).*[.!?…]\\s*") ? text : text + ".";
    }
}
