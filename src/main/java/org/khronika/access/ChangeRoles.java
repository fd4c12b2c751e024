package org.khronika.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a member other roles, from their next click. Needs {@link Permission#MANAGE_MEMBERS}. */
@Component
class ChangeRoles {

    private static final Duration TOLD_FOR = Duration.ofDays(14);

    private final Accounts accounts;
    private final ChangingMembers changing;
    private final AccountNotices notices;
    private final Clock clock;

    ChangeRoles(Accounts accounts, ChangingMembers changing, AccountNotices notices, Clock clock) {
        this.accounts = accounts;
        this.changing = changing;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Replaces all roles.
     *
     * @param reason needed when an administrator begins to read records; every editor and administrator is told of it
     * @throws Refused when none is left, when nobody could manage members then, or when somebody else was faster
     */
    @Transactional
    Account to(Member actor, long id, int version, Set<Role> roles, String reason) {
        Account before = changing.open(actor, id, version);
        if (roles.isEmpty()) {
            throw new Refused(
                    "roles", "Expected at least one role, found none chosen. To let somebody do nothing, block them.");
        }
        if (before.canAdminister() && !roles.contains(Role.ADMINISTRATOR)) {
            changing.keepAnAdministrator(before);
        }
        boolean begins = !before.member().may(Permission.READ_RECORDS)
                && roles.stream().anyMatch(role -> role.permissions().contains(Permission.READ_RECORDS));
        boolean takes = actor.id() == id && begins;
        if (takes && reason.isBlank()) {
            throw new Refused(
                    "why",
                    "Expected why you give yourself a role that reads records, found none. Every editor and administrator is told.");
        }
        accounts.setRoles(id, roles);
        if (takes) {
            notices.add(
                    AccountNotice.Kind.TOOK_A_ROLE,
                    before.member(),
                    actor,
                    reason,
                    clock.instant().plus(TOLD_FOR));
        }
        changing.tell(actor, "ChangeRoles", reason, before, id);
        return accounts.find(id).orElseThrow(NoSuchMember::new);
    }
}
