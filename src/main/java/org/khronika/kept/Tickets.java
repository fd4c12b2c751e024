package org.khronika.kept;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.khronika.access.Eras;
import org.springframework.stereotype.Component;

/** Issues the tickets of open forms and reads them when they come back. */
@Component
record Tickets(Seal seal, Eras eras, Clock clock) {

    private static final String PURPOSE = "ticket";
    private static final String BETWEEN = "\n";
    private static final int PARTS = 7;

    /** A ticket for a form that is open before a member, as it goes into the page. */
    String issue(UUID id, long member, String page, String form, String title) {
        String text = String.join(
                BETWEEN,
                id.toString(),
                String.valueOf(member),
                String.valueOf(eras.find(member).orElse(-1)),
                String.valueOf(clock.millis()),
                form,
                page.replace('\n', ' '),
                title.replace('\n', ' '));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(text, PURPOSE));
    }

    /** The ticket, if it is one of ours; it may be too old. */
    Optional<Ticket> read(String text) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(text), PURPOSE).map(Tickets::parse);
        } catch (IllegalArgumentException noTicket) {
            return Optional.empty();
        }
    }

    private static Ticket parse(String text) {
        String[] parts = text.split(BETWEEN, PARTS);
        return new Ticket(
                UUID.fromString(parts[0]),
                Long.parseLong(parts[1]),
                Integer.parseInt(parts[2]),
                parts[5],
                parts[4],
                parts[6],
                Instant.ofEpochMilli(Long.parseLong(parts[3])));
    }

    /** Whether something may still be handed in on it: its member is not blocked, has the same password, and not a day has gone by. */
    boolean isGood(Ticket ticket) {
        return ticket.isGoodAt(clock.instant())
                && eras.find(ticket.member()).filter(era -> era == ticket.era()).isPresent();
    }
}
