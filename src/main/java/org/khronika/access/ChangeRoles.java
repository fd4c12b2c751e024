package org.khronika.access;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a member other roles, from their next click. Needs {@link Permission#MANAGE_MEMBERS}. */
@Component
class ChangeRoles {

    private final Accounts accounts;
    private final ChangingMembers changing;

    ChangeRoles(Accounts accounts, ChangingMembers changing) {
        this.accounts = accounts;
        this.changing = changing;
    }

    /**
     * Replaces all roles.
     *
     * @throws Refused when none is left, when nobody could manage members then, or when somebody else was faster
     */
    @Transactional
    Account to(Member actor, long id, int version, Set<Role> roles) {
        Account before = changing.open(actor, id, version);
        if (roles.isEmpty()) {
            throw new Refused(
                    "roles", "Expected at least one role, found none chosen. To let somebody do nothing, block them.");
        }
        if (before.canAdminister() && !roles.contains(Role.ADMINISTRATOR)) {
            changing.keepAnAdministrator(before);
        }
        accounts.setRoles(id, roles);
        changing.tell(actor, "ChangeRoles", null, before, id);
        return accounts.find(id).orElseThrow(NoSuchMember::new);
    }
}
