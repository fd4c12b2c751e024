package org.khronika.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.review.DeedRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees whether the clock of the machine has jumped back: then what is done now would stand before what was done earlier, and a release
 * would be older than the one that it replaces. Somebody must look at the clock before anything is published.
 */
@Component
public class ClockCheck {

    static final String CONFIRMED = "ConfirmClock";

    /** Clocks that are set right over the network move a little. */
    private static final Duration LITTLE = Duration.ofMinutes(2);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Journal journal;
    private final Clock clock;

    ClockCheck(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** What is wrong with the clock, as a sentence; empty when nothing is. */
    public Optional<String> problem() {
        Instant now = clock.instant();
        return journal.latest(CONFIRMED)
                .filter(latest -> now.isBefore(latest.minus(LITTLE)))
                .map(latest ->
                        "The clock of this machine says %s, but something was done here on %s already, so it has jumped back or was wrong before. Set it right, or say that it is right now; until then nothing is published."
                                .formatted(words(now), words(latest)));
    }

    /**
     * Keeps that somebody has looked at the clock and that it is right. Needs {@link Permission#PUBLISH}.
     *
     * @throws DeedRefused without a reason
     */
    @Transactional
    public void confirm(Member member, String reason) {
        member.must(Permission.PUBLISH);
        if (reason.isBlank()) {
            throw new DeedRefused("Say how you know that the clock is right.");
        }
        journal.add(member, CONFIRMED, reason, null);
    }

    private String words(Instant moment) {
        return MINUTE.format(ZonedDateTime.ofInstant(moment, clock.getZone()));
    }
}
