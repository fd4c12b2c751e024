package org.khronika.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells whether a password belongs to an address, and keeps that it was asked. An unknown address, a wrong password, one that must
 * wait, a blocked and an expired account are answered alike and after the same work.
 */
@Component
record SignIn(
        Accounts accounts,
        SignIns signIns,
        Guesses guesses,
        KnownDevices devices,
        Passwords passwords,
        Audit audit,
        TransactionTemplate transaction,
        Clock clock) {

    private static final String SIGN_IN = "SignIn";

    /** The account, if the member may come in. */
    Optional<Account> with(String email, String password, SignInDetails details) {
        Optional<Account> known = accounts.find(email);
        if (known.isEmpty()) {
            passwords.match(password, null);
            signIns.addStray();
            return Optional.empty();
        }
        Asker asker = devices.find(known.get().member(), details.device()).orElse(details.stranger());
        return isRight(known.get(), password, SIGN_IN, asker) ? known : Optional.empty();
    }

    /**
     * Whether the password is the account's, asked for from inside a session, by the same counting and waiting.
     *
     * @param deed what the password was given for, as the journal calls it
     */
    boolean isRight(Account account, String password, String deed) {
        return isRight(account, password, deed, Asker.inside());
    }

    private boolean isRight(Account account, String password, String deed, Asker asker) {
        Member member = account.member();
        boolean looked = guesses.begin(member, asker);
        boolean right =
                passwords.match(password, account.passwordHash()) && looked && account.isOpenAt(clock.instant());
        if (right) {
            guesses.forget(member, asker);
        }
        if (looked) {
            transaction.executeWithoutResult(now -> keep(member, right, deed));
        }
        return right;
    }

    private void keep(Member member, boolean right, String deed) {
        if (!right || deed.equals(SIGN_IN)) {
            signIns.add(member, right);
        }
        audit.note(member, right ? deed : deed + "Failed", null, null, null);
    }
}
