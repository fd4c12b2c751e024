package org.khronika.access;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invented members of the demo, who can sign in with passwords that are printed on the console. Only there when the
 * demo was asked for, and refuses to add anybody to an installation that real members use.
 */
@Component
@ConditionalOnBooleanProperty("khronika.demo")
public class DemoMembers {

    private static final String DOMAIN = "@demo.khronika";

    private final Members members;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ChangingMembers changing;

    DemoMembers(Members members, Accounts accounts, Passwords passwords, ChangingMembers changing) {
        this.members = members;
        this.accounts = accounts;
        this.passwords = passwords;
        this.changing = changing;
    }

    /** A password such as {@link #ensure} takes. */
    public static String randomPassword() {
        return OneTimePassword.make();
    }

    /** Whether nobody but members of the demo can sign in here. */
    public boolean haveThePlaceToThemselves() {
        return accounts.list().stream()
                .allMatch(account -> account.member().email().endsWith(DOMAIN));
    }

    /**
     * The member of that name before the at sign, added if missing, who can sign in with that password.
     *
     * @param password random, at least eighty bits of it
     * @throws IllegalStateException when real members use this installation
     */
    @Transactional
    public Member ensure(String localPart, String name, Role role, String password) {
        accounts.waitForTurn();
        if (!haveThePlaceToThemselves()) {
            throw new IllegalStateException("Expected an installation for the demo, found one that members use.");
        }
        String email = localPart + DOMAIN;
        Member member = members.find(email).orElseGet(() -> members.add(email, name, Set.of(role), null));
        Account account = accounts.find(member.id()).orElseThrow(NoSuchMember::new);
        if (account.passwordHash() == null || !passwords.match(password, account.passwordHash())) {
            accounts.setPassword(member.id(), passwords.hashOfRandom(password), null);
            changing.tell(member, "SetDemoPassword", null, account, member.id());
        }
        return member;
    }
}
