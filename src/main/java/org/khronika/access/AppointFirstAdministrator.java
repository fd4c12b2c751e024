package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first member who can sign in. Possible once, for whoever reads the setup code on the console. */
@Component
class AppointFirstAdministrator {

    private final Members members;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SetupCode setupCode;
    private final ChangingMembers changing;

    AppointFirstAdministrator(
            Members members, Accounts accounts, Passwords passwords, SetupCode setupCode, ChangingMembers changing) {
        this.members = members;
        this.accounts = accounts;
        this.passwords = passwords;
        this.setupCode = setupCode;
        this.changing = changing;
    }

    /** Whether there is still nobody who can sign in. */
    boolean isPossible() {
        return !members.anyCanSignIn();
    }

    /**
     * Appoints. Of several who try at once one wins.
     *
     * @param alsoEditor whether they enter and publish records too
     * @throws NoSuchMember when there is somebody who can sign in
     * @throws Refused      when the code is wrong, or an answer cannot be used
     */
    @Transactional
    Member appoint(String name, String email, String password, String code, boolean alsoEditor) {
        accounts.waitForTurn();
        if (!isPossible()) {
            throw new NoSuchMember();
        }
        AddMember.check(name, email);
        PasswordRules.problem(password, name, email).ifPresent(sentence -> {
            throw new Refused("password", sentence);
        });
        if (!setupCode.is(code)) {
            throw new Refused("code", phrase("access.refused.this-is-not-the-setup"));
        }
        if (members.find(email).isPresent()) {
            throw new Refused("email", phrase("access.refused.this-installation-uses-that"));
        }
        Set<Role> roles = alsoEditor ? EnumSet.of(Role.EDITOR, Role.ADMINISTRATOR) : EnumSet.of(Role.ADMINISTRATOR);
        Member first = members.add(email, name, roles, passwords.hash(password));
        changing.tell(first, "AppointFirstAdministrator", null, null, first.id());
        return first;
    }
}
