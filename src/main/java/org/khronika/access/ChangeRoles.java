package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.access.AccountNotice.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a member other roles, from their next click. Needs {@link Permission#MANAGE_MEMBERS}. */
@Component
class ChangeRoles {

    /** Whoever gains one of them can see, decide or hand on more than before. */
    private static final Set<Permission> TOLD =
            Set.of(Permission.READ_RECORDS, Permission.REVIEW_RECORDS, Permission.PUBLISH, Permission.MANAGE_MEMBERS);

    private final Accounts accounts;
    private final ChangingMembers changing;
    private final AccountNotices notices;

    ChangeRoles(Accounts accounts, ChangingMembers changing, AccountNotices notices) {
        this.accounts = accounts;
        this.changing = changing;
        this.notices = notices;
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
            throw new Refused("roles", phrase("access.refused.choose-at-least-one-role-2"));
        }
        if (before.canAdminister() && !roles.contains(Role.ADMINISTRATOR)) {
            changing.keepAnAdministrator(before);
        }
        boolean begins = !before.member().may(Permission.READ_RECORDS)
                && roles.stream().anyMatch(role -> role.permissions().contains(Permission.READ_RECORDS));
        boolean takes = actor.id() == id && begins;
        if (takes && reason.isBlank()) {
            throw new Refused("why", phrase("access.refused.say-why-you-give-yourself"));
        }
        accounts.setRoles(id, roles);
        if (takes) {
            notices.add(Kind.TOOK_A_ROLE, before.member(), actor, reason);
        } else if (!told(before.member().roles()).containsAll(told(roles))) {
            notices.add(Kind.GIVEN_A_ROLE, before.member(), actor, reason);
        }
        changing.tell(actor, "ChangeRoles", reason, before, id);
        return accounts.find(id).orElseThrow(NoSuchMember::new);
    }

    private static Set<Permission> told(Collection<Role> roles) {
        return roles.stream()
                .flatMap(role -> role.permissions().stream())
                .filter(TOLD::contains)
                .collect(Collectors.toSet());
    }
}
