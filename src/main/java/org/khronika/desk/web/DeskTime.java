package org.khronika.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** When something was done, as the desk says it: "today 07:41", "yesterday 16:20", "12 December 2022, 16:20". */
@Component
public class DeskTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private final Clock clock;

    DeskTime(Clock clock) {
        this.clock = clock;
    }

    /** In words, to follow a verb. */
    public String words(Instant moment) {
        ZonedDateTime local = moment.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (local.toLocalDate().equals(today)) {
            return "today " + TIME.format(local);
        }
        return local.toLocalDate().equals(today.minusDays(1)) ? "yesterday " + TIME.format(local) : DAY.format(local);
    }

    /** Today: "Tuesday 13 December 2022". */
    public String today() {
        return LONG_DAY.format(LocalDate.now(clock));
    }
}
