package org.khronika.access;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a member who forgot theirs a password for one sign-in, ends their sessions and forgets their devices and wrong passwords. Needs
 * {@link Permission#MANAGE_MEMBERS}.
 */
@Component
class RenewPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final ChangingMembers changing;
    private final Guesses guesses;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RenewPassword(
            Accounts accounts,
            Passwords passwords,
            ChangingMembers changing,
            Guesses guesses,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.changing = changing;
        this.guesses = guesses;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The password is in the answer and nowhere else.
     *
     * @throws Refused for oneself, who can change theirs, or when somebody else was faster
     */
    @Transactional
    OneTimePassword of(Member actor, long id, int version) {
        Account before = changing.open(actor, id, version);
        if (actor.id() == id) {
            throw new Refused("", "Change your own password under your account.");
        }
        String password = OneTimePassword.make();
        accounts.setPassword(id, passwords.hash(password), clock.instant().plus(OneTimePassword.GOOD_FOR));
        guesses.forget(before.member());
        changing.tell(actor, "RenewPassword", null, before, id);
        events.publishEvent(new PasswordRenewed(id));
        return new OneTimePassword(before.member(), password);
    }
}
