package org.khronika.access;

import java.time.Duration;

/**
 * A password that an administrator hands over: shown once, good for a week, and replaced by the member at the first sign-in.
 *
 * @param member   whose it is
 * @param password in clear, nowhere kept
 */
record OneTimePassword(Member member, String password) {

    /** Long enough for a holiday weekend, short enough that a forgotten note is worth nothing. */
    static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final int GROUPS = 4;

    static String make() {
        return OneTimeCode.of(GROUPS);
    }

    /** Hands the password to the next page, once: a page that is loaded again does not have it. */
    Reply tell(Reply reply) {
        return reply.tell("oneTimePassword", password);
    }

    /** Says nothing of the password, so that no log can. */
    @Override
    public String toString() {
        return "one-time password of " + member.name();
    }
}
