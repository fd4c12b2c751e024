package org.khronika.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member with what concerns their sign-in.
 *
 * @param blockedReason why, when blocked
 * @param passwordHash  null for one who cannot sign in
 * @param oneTimeUntil  not null when the password was given by an administrator: it works until then, to be replaced
 * @param era           grows when all sessions of the member must end
 * @param sightUntil    until when what is for named members stays closed, unless somebody vouches; null when it is open
 * @param settledSince  when an administrator last made or changed the account
 * @param version       grows with every change by an administrator
 */
record Account(
        Member member,
        boolean blocked,
        @Nullable String blockedReason,
        @Nullable String passwordHash,
        @Nullable Instant oneTimeUntil,
        int era,
        @Nullable Instant sightUntil,
        Instant settledSince,
        int version) {

    /** Whether the password may be used at all, if it is right. */
    public boolean isOpenAt(Instant now) {
        return !blocked && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }

    public boolean mustReplacePassword() {
        return oneTimeUntil != null;
    }

    /** Whether this member can sign in and manage the others. */
    public boolean canAdminister() {
        return !blocked && passwordHash != null && member.may(Permission.MANAGE_MEMBERS);
    }

    /** The roles, in the order in which they are always named. */
    public List<Role> roles() {
        return member.roles().stream().sorted().toList();
    }
}
