package org.khronika.words;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment on the clock of the organisation: "today 07:41", "yesterday 16:20", "12 December 2022, 16:20".
 *
 * @param today the day on which it is said
 */
public record Moment(ZonedDateTime at, LocalDate today) implements Sayable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Override
    public String in(Language language) {
        LocalDate day = at.toLocalDate();
        if (day.equals(today)) {
            return phrase("language.moment.today").with("time", time()).in(language);
        }
        return day.equals(today.minusDays(1))
                ? phrase("language.moment.yesterday").with("time", time()).in(language)
                : in(language, "day");
    }

    /** The form "day" names the day even where it is today; "time" is the hour alone, "date" the day alone. */
    @Override
    public String in(Language language, String form) {
        return switch (form) {
            case "day" ->
                phrase("language.moment.day")
                        .with("day", in(language, "date"))
                        .with("time", time())
                        .in(language);
            case "date" -> day(phrase("language.day-pattern")).in(language);
            case "time" -> time();
            default -> Sayable.super.in(language, form);
        };
    }

    /** Whether it is of the day on which it is said. */
    public boolean isToday() {
        return at.toLocalDate().equals(today);
    }

    /** "14:05". */
    public String time() {
        return TIME.format(at);
    }

    /** The day with its weekday: "Tuesday 13 December 2022". */
    public Sayable weekday() {
        return day(phrase("language.weekday-pattern"));
    }

    private Sayable day(Phrase pattern) {
        return language -> DateTimeFormatter.ofPattern(pattern.in(language), language.locale())
                .format(at);
    }
}
