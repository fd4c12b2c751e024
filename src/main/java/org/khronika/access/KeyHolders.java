package org.khronika.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose a key in an address is, as they are now: no page of the desk that a role forbids is reached by a key made before. */
@Component
public class KeyHolders {

    private final Accounts accounts;

    KeyHolders(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The member; empty for one who is blocked, must replace their password first, or may no longer read records. */
    public Optional<Member> find(long member) {
        return accounts.find(member)
                .filter(account -> !account.blocked() && !account.mustReplacePassword())
                .map(Account::member)
                .filter(found -> found.may(Permission.READ_RECORDS));
    }
}
