package org.khronika.access;

import java.time.Instant;

/**
 * Something about an account that others must hear of.
 *
 * @param member whose account it is
 * @param by     who did it
 * @param until  the notice is shown until then; for a renewed password, what is for named members stays closed as long
 */
public record AccountNotice(Kind kind, Member member, Member by, Instant at, String reason, Instant until) {

    /** What happened. */
    public enum Kind {
        /** An administrator renewed the password of a member, and nobody has vouched yet that it is they. */
        RENEWED_PASSWORD,
        /** An administrator gave themselves a role that reads records. */
        TOOK_A_ROLE
    }
}
