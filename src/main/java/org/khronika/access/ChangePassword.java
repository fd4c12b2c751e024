package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Replaces one's own password and ends all one's sessions. */
@Component
record ChangePassword(
        Accounts accounts,
        SignIn signIn,
        Passwords passwords,
        ChangingMembers changing,
        TransactionTemplate transaction) {

    /**
     * The account with the new password, for a new session. The present password counts as an attempt to sign in, so a borrowed
     * session cannot be used to guess it.
     *
     * @throws Refused when the present password is wrong, or the new one is bad, the same, or not repeated
     */
    Account change(Member me, String present, String fresh, String repeated) {
        Account before = accounts.find(me.id()).orElseThrow(NoSuchMember::new);
        PasswordRules.problem(fresh, me.name(), me.email()).ifPresent(sentence -> {
            throw new Refused("fresh", sentence);
        });
        if (!fresh.equals(repeated)) {
            throw new Refused("repeated", phrase("access.refused.the-two-new-passwords-differ"));
        }
        if (fresh.equals(present)) {
            throw new Refused("fresh", phrase("access.refused.this-is-the-password-you"));
        }
        // Not inside the transaction: a wrong password must stay counted when the change is refused.
        if (!signIn.isRight(before, present, "ConfirmPassword")) {
            throw new Refused("present", phrase("access.refused.the-present-password-is-not"));
        }
        String hash = passwords.hash(fresh);
        transaction.executeWithoutResult(now -> {
            accounts.setPassword(me.id(), hash, null);
            changing.tell(me, "ChangePassword", null, before, me.id());
        });
        return accounts.find(me.id()).orElseThrow(NoSuchMember::new);
    }
}
