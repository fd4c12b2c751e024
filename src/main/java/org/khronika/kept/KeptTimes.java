package org.khronika.kept;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.khronika.words.Moment;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** When something was kept, as the organisation's clock shows it. */
@Component
record KeptTimes(Clock clock) {

    /** "today at 14:05", or with its day. */
    Sayable words(Instant moment) {
        Moment at = new Moment(moment.atZone(clock.getZone()), LocalDate.now(clock));
        return phrase(at.isToday() ? "kept.today-at" : "kept.day-at").with("at", at);
    }

    /** Now: "14:05". */
    String now() {
        return new Moment(clock.instant().atZone(clock.getZone()), LocalDate.now(clock)).time();
    }
}
