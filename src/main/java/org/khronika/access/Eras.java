package org.khronika.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether what a member began under an earlier sign-in still counts. */
@Component
public record Eras(Accounts accounts) {

    /** A number that grows when all that the member began must end: the password changed, the member was blocked; empty for one who is blocked. */
    public Optional<Integer> find(long member) {
        return accounts.find(member).filter(account -> !account.blocked()).map(Account::era);
    }
}
