package org.khronika.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How long ago something was, as a person says it. */
final class Ago {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Ago() {}

    static String inWords(Instant then, Instant now) {
        long minutes = Duration.between(then, now).toMinutes();
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
        return "on " + day(then);
    }

    static String day(Instant then) {
        return DAY.format(then.atZone(ZoneOffset.UTC));
    }
}
