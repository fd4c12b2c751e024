package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the subset of EDTF (ISO 8601-2) in which dates are stored. */
class Edtf {

    private static final String ONE = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?~?";
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");
    private static final Pattern FORM =
            Pattern.compile("(?<one>%1$s)|(?<from>%1$s|\\.\\.|)/(?<to>%1$s|\\.\\.|)".formatted(ONE));

    private Edtf() {}

    /** Whether the text is written like EDTF, so that it is read as EDTF even when it has a fault. */
    static boolean isLike(String text) {
        return FORM.matcher(text).matches();
    }

    /** Reads EDTF, or refuses it with a clause that says why. */
    static DateForm read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new WrongValue(phrase("values.wrong.not-written-so"));
        }
        if (form.group("one") != null) {
            return new DateForm.At(date(text));
        }
        String from = form.group("from");
        String to = form.group("to");
        if (isOpen(from) && isOpen(to)) {
            throw new WrongValue(phrase("values.wrong.open-at-both-ends"));
        }
        if (isOpen(from)) {
            return until(date(to), from.isEmpty());
        }
        return isOpen(to) ? since(date(from), to.isEmpty()) : DateForm.Between.of(date(from), date(to));
    }

    private static DateForm since(CalendarDate from, boolean unknownEnd) {
        return from.isDay() && !unknownEnd
                ? DateForm.After.day(from.earliest().minusDays(1), from.approximate())
                : new DateForm.Since(from);
    }

    private static DateForm until(CalendarDate to, boolean unknownStart) {
        return to.isDay() && !unknownStart
                ? DateForm.Before.day(to.latest().plusDays(1), to.approximate())
                : new DateForm.Until(to);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static CalendarDate date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new WrongValue(phrase("values.wrong.not-a-date").with("text", text));
        }
        return new CalendarDate(
                Integer.parseInt(parts.group(1)),
                number(parts, 2),
                number(parts, 3),
                !parts.group(4).isEmpty());
    }

    private static int number(Matcher parts, int group) {
        if (parts.group(group) == null) {
            return 0;
        }
        int number = Integer.parseInt(parts.group(group));
        if (number == 0) {
            throw new WrongValue(
                    group == 2
                            ? phrase("values.wrong.no-month").with("month", number)
                            : phrase("values.wrong.no-day").with("day", number));
        }
        return number;
    }
}
