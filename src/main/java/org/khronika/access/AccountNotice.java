package org.khronika.access;

import java.time.Instant;

/**
 * Something about an account that others must hear of.
 *
 * @param id     the number of the notice: a later renewal has another
 * @param member whose account it is
 * @param by     who did it
 * @param until  the notice is shown until then; for a renewed password, what is for named members stays closed as long
 */
public record AccountNotice(long id, Kind kind, Member member, Member by, Instant at, String reason, Instant until) {

    /** What happened. */
    public enum Kind {
        /** An administrator renewed the password of a member, and nobody has vouched yet that it is they. */
        RENEWED_PASSWORD,
        /** An administrator gave themselves a role that reads records. */
        TOOK_A_ROLE,
        /** An administrator added the account. */
        ADDED,
        /** An administrator let a blocked account sign in again. */
        UNBLOCKED,
        /** An administrator gave the account a role that reads, reviews, publishes or manages members. */
        GIVEN_A_ROLE,
        /** Somebody said that it is the member who uses the renewed password. */
        VOUCHED
    }
}
