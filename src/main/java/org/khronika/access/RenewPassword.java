package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a member who forgot theirs a password for one sign-in, ends their sessions and forgets their devices and wrong passwords. What is for
 * named members only stays closed to whoever uses it until a second person has vouched that it is the member, or until three days
 * have passed in which everybody concerned was told. Needs
 * {@link Permission#MANAGE_MEMBERS}.
 */
@Component
class RenewPassword {

    /** Long enough that everybody concerned is at the desk once and can say that something is wrong. */
    static final Duration WAIT = Duration.ofDays(3);

    private final Accounts accounts;
    private final Passwords passwords;
    private final ChangingMembers changing;
    private final Guesses guesses;
    private final AccountNotices notices;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RenewPassword(
            Accounts accounts,
            Passwords passwords,
            ChangingMembers changing,
            Guesses guesses,
            AccountNotices notices,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.changing = changing;
        this.guesses = guesses;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The password is in the answer and nowhere else.
     *
     * @param reason how the actor knows that it is the member who asks
     * @throws Refused without a reason, for oneself, who can change theirs, or when somebody else was faster
     */
    @Transactional
    OneTimePassword of(Member actor, long id, int version, String reason) {
        Account before = changing.open(actor, id, version);
        if (actor.id() == id) {
            throw new Refused("", phrase("access.refused.change-your-own-password-under"));
        }
        if (reason.isBlank()) {
            throw new Refused("why", phrase("access.refused.say-how-you-know-that"));
        }
        String password = OneTimePassword.make();
        accounts.setPassword(id, passwords.hash(password), clock.instant().plus(OneTimePassword.GOOD_FOR));
        guesses.forget(before.member());
        Instant opens = clock.instant().plus(WAIT);
        accounts.closeSight(id, opens);
        notices.add(AccountNotice.Kind.RENEWED_PASSWORD, before.member(), actor, reason, opens);
        changing.tell(actor, "RenewPassword", reason, before, id);
        events.publishEvent(new PasswordRenewed(id));
        return new OneTimePassword(before.member(), password);
    }
}
