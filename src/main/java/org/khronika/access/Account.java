package org.khronika.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member with what concerns their sign-in.
 *
 * @param passwordHash   null for one who cannot sign in with a password
 * @param mustChange     the password was given by somebody else and must be replaced first
 * @param era            grows when all sessions of the member must end
 * @param failures       wrong passwords since the last good one
 * @param lockedUntil    no password is looked at before
 * @param version        grows with every change by an administrator
 */
record Account(
        Member member,
        boolean blocked,
        @Nullable String blockedReason,
        @Nullable String passwordHash,
        boolean mustChange,
        int era,
        int failures,
        @Nullable Instant lockedUntil,
        int version) {

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
