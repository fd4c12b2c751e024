package org.khronika.kept;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** When something was kept, as the organisation's clock shows it. */
@Component
class KeptTimes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final Clock clock;

    KeptTimes(Clock clock) {
        this.clock = clock;
    }

    /** "today at 14:05", or with its day. */
    String words(Instant moment) {
        ZonedDateTime local = moment.atZone(clock.getZone());
        return local.toLocalDate().equals(LocalDate.now(clock)) ? "today at " + TIME.format(local) : DAY.format(local);
    }

    /** Now: "14:05". */
    String now() {
        return TIME.format(clock.instant().atZone(clock.getZone()));
    }
}
