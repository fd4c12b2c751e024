package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** How long ago something was, as a person says it. */
final class Ago {

    private Ago() {}

    static Sayable inWords(Instant then, Clock clock) {
        long minutes = Duration.between(then, clock.instant()).toMinutes();
        if (minutes < 1) {
            return phrase("intake.ago.just-now");
        }
        if (minutes < 60) {
            return phrase("intake.ago.minutes").with("n", minutes);
        }
        if (minutes < 24 * 60) {
            return phrase("intake.ago.hours").with("n", minutes / 60);
        }
        return phrase("intake.ago.day").with("day", PartialDate.of(day(then, clock)));
    }

    /** The day alone. */
    static LocalDate day(Instant then, Clock clock) {
        return then.atZone(clock.getZone()).toLocalDate();
    }
}
