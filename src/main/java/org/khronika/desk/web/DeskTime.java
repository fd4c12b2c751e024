package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Moment;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** When something was done, as the desk says it: "today 07:41", "yesterday 16:20", "12 December 2022, 16:20". */
@Component
public record DeskTime(Clock clock) {

    /** In words, to follow a verb. */
    public Moment words(Instant moment) {
        return new Moment(moment.atZone(clock.getZone()), LocalDate.now(clock));
    }

    /** Who said something, when, and why: "Dana K., yesterday 16:20: “The court gave a reason too.”" */
    public Sayable saidBy(String who, Instant at, @Nullable String why) {
        return why == null
                ? phrase("desk.work.said-by-alone").with("by", who).with("at", words(at))
                : phrase("desk.work.said-by")
                        .with("by", who)
                        .with("at", words(at))
                        .with("why", why);
    }

    /** Today: "Tuesday 13 December 2022". */
    public Sayable today() {
        return new Moment(ZonedDateTime.now(clock), LocalDate.now(clock)).weekday();
    }
}
