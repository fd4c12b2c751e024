package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.review.DeedRefused;
import org.khronika.words.Moment;
import org.khronika.words.Sayable;
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

    private final Journal journal;
    private final Clock clock;

    ClockCheck(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** What is wrong with the clock, as a sentence; empty when nothing is. */
    public Optional<Sayable> problem() {
        Instant now = clock.instant();
        return journal.latest(CONFIRMED)
                .filter(latest -> now.isBefore(latest.minus(LITTLE)))
                .map(latest -> phrase("publication.clock.jumped-back")
                        .with("now", moment(now))
                        .with("latest", moment(latest)));
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
            throw new DeedRefused(phrase("publication.clock.say-how"));
        }
        journal.add(member, CONFIRMED, reason, null);
    }

    private Moment moment(Instant at) {
        return new Moment(at.atZone(clock.getZone()), LocalDate.now(clock));
    }
}
