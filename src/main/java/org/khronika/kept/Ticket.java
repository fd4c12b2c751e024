package org.khronika.kept;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What an open form carries, sealed, so that what is typed in it can be kept for its member even after the session is over: it
 * lets something be handed in, and reads nothing.
 *
 * @param id   of the open form
 * @param era  of the member's sign-ins: a changed password or a block ends all tickets
 * @param page where the form is opened
 * @param form which form of that page
 * @param title what the page is called
 */
record Ticket(UUID id, long member, int era, String page, String form, String title, Instant at) {

    /** A form that stays open longer is not kept any more once its member is signed out. */
    static final Duration GOOD_FOR = Duration.ofHours(24);

    boolean isGoodAt(Instant now) {
        return !at.isAfter(now.plusSeconds(60)) && at.plus(GOOD_FOR).isAfter(now);
    }

    /** The address at which the form is opened again with what was kept of it. */
    String again() {
        return KeptForm.again(page, id);
    }
}
