package org.khronika.access;

import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invented members, who can sign in with passwords that are made at random. Only there when invented records were asked for, and refuses to add
 * anybody to an installation that real members use.
 */
public abstract class InventedMembers {

    private final String domain;
    private final String deed;
    private final Members members;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ChangingMembers changing;

    /**
     * @param domain what their addresses end with, from the at sign on: by it they are told from real members and from others that are invented
     * @param deed   what the journal says of their passwords
     */
    InventedMembers(
            String domain,
            String deed,
            Members members,
            Accounts accounts,
            Passwords passwords,
            ChangingMembers changing) {
        this.deed = deed;
        this.domain = domain;
        this.members = members;
        this.accounts = accounts;
        this.passwords = passwords;
        this.changing = changing;
    }

    /** A password such as {@link #ensure} takes. */
    public static String randomPassword() {
        return OneTimePassword.make();
    }

    /** Whether nobody but these members can sign in here. */
    public boolean haveThePlaceToThemselves() {
        return accounts.list().stream()
                .allMatch(account -> account.member().email().endsWith(domain));
    }

    /** Whether any of them was made here before. */
    public boolean areHere() {
        return accounts.list().stream()
                .anyMatch(account -> account.member().email().endsWith(domain));
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
            throw new IllegalStateException(
                    "Expected an installation for invented members, found one that others use.");
        }
        String email = localPart + domain;
        Member member = members.find(email).orElseGet(() -> members.add(email, name, Set.of(role), null));
        Account account = accounts.find(member.id()).orElseThrow(NoSuchMember::new);
        if (account.passwordHash() == null || !passwords.match(password, account.passwordHash())) {
            accounts.setPassword(member.id(), passwords.hashOfRandom(password), null);
            changing.tell(member, deed, null, account, member.id());
        }
        return member;
    }
}
