package org.khronika.intake.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How long ago something was, as a person says it. */
final class Ago {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Ago() {}

    static String inWords(Instant then, Clock clock) {
        long minutes = Duration.between(then, clock.instant()).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes == 1 ? "a minute ago" : minutes + " minutes ago";
        }
        if (minutes < 24 * 60) {
            long hours = minutes / 60;
            return hours == 1 ? "an hour ago" : hours + " hours ago";
        }
        return "on " + day(then, clock);
    }

    static String day(Instant then, Clock clock) {
        return DAY.format(then.atZone(clock.getZone()));
    }
}
