package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a member, with a password for the first sign-in. Needs {@link Permission#MANAGE_MEMBERS}. */
@Component
class AddMember {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");
    private static final int LONGEST = 200;

    private final Members members;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ChangingMembers changing;
    private final AccountNotices notices;
    private final Clock clock;

    AddMember(
            Members members,
            Accounts accounts,
            Passwords passwords,
            ChangingMembers changing,
            AccountNotices notices,
            Clock clock) {
        this.members = members;
        this.accounts = accounts;
        this.passwords = passwords;
        this.changing = changing;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The password is in the answer and nowhere else.
     *
     * @throws Refused when the name or the address is missing or taken, or there is no role
     */
    @Transactional
    OneTimePassword add(Member actor, String name, String email, Set<Role> roles) {
        actor.must(Permission.MANAGE_MEMBERS);
        check(name, email);
        if (roles.isEmpty()) {
            throw new Refused("roles", phrase("access.refused.choose-at-least-one-role"));
        }
        accounts.waitForTurn();
        if (members.find(email).isPresent()) {
            throw new Refused("email", phrase("access.refused.a-member-has-this-address"));
        }
        String password = OneTimePassword.make();
        Member added = members.add(email, name, roles, null);
        accounts.setPassword(
                added.id(), passwords.hash(password), clock.instant().plus(OneTimePassword.GOOD_FOR));
        notices.add(AccountNotice.Kind.ADDED, added, actor, "");
        changing.tell(actor, "AddMember", null, null, added.id());
        return new OneTimePassword(added, password);
    }

    /** Refuses what cannot be a name or an address to sign in with. */
    static void check(String name, String email) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new Refused(
                    "name",
                    phrase("access.refused.expected-a-name-of-1").with("length", name.isBlank() ? 0 : name.length()));
        }
        if (email.isBlank()) {
            throw new Refused("email", phrase("access.refused.give-an-email-address-such"));
        }
        if (email.length() > LONGEST || !ADDRESS.matcher(email.strip()).matches()) {
            throw new Refused(
                    "email",
                    email.length() > LONGEST
                            ? phrase("access.refused.email-too-long")
                            : phrase("access.refused.this-is-not-an-email").with("email", email.strip()));
        }
    }
}
