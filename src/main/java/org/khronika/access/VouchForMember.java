package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.util.Optional;
import org.khronika.access.AccountNotice.Kind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that whoever uses a renewed password is the member: what is for named members opens again. Done by an administrator or an editor
 * who has spoken with them, never by who renewed the password, nor by an account that an administrator made or changed in the
 * last three days, for that might be the same person.
 */
@Component
class VouchForMember {

    private final Accounts accounts;
    private final AccountNotices notices;
    private final ChangingMembers changing;
    private final Clock clock;

    VouchForMember(Accounts accounts, AccountNotices notices, ChangingMembers changing, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.changing = changing;
        this.clock = clock;
    }

    /** The renewal that waits for somebody to vouch. */
    Optional<AccountNotice> find(Member actor, long id) {
        if (!actor.may(Permission.MANAGE_MEMBERS)) {
            actor.must(Permission.PUBLISH);
        }
        return notices.list().stream()
                .filter(notice -> notice.kind() == Kind.RENEWED_PASSWORD
                        && notice.member().id() == id)
                .findFirst();
    }

    /** Why this member cannot vouch; empty when they can. */
    Optional<Sayable> hindrance(Member actor, AccountNotice renewal) {
        if (actor.id() == renewal.member().id()) {
            return Optional.of(phrase("access.refused.nobody-vouches-for-themselves"));
        }
        if (actor.id() == renewal.by().id()) {
            return Optional.of(phrase("access.refused.you-renewed-it"));
        }
        Account own = accounts.find(actor.id()).orElseThrow(NoSuchMember::new);
        boolean settled = own.settledSince().plus(RenewPassword.WAIT).isBefore(clock.instant());
        return settled ? Optional.empty() : Optional.of(phrase("access.refused.own-account-is-new"));
    }

    /**
     * Opens the member's sight.
     *
     * @param madeOn the number of the renewal that the actor looked at
     * @param reason how the actor knows
     * @throws NoSuchMember when nothing waits
     * @throws Refused      without a reason, when the actor cannot vouch, or when another password was made since
     */
    @Transactional
    void vouch(Member actor, long id, long madeOn, String reason) {
        accounts.waitForTurn();
        AccountNotice renewal = find(actor, id).orElseThrow(NoSuchMember::new);
        hindrance(actor, renewal).ifPresent(sentence -> {
            throw new Refused("", sentence);
        });
        if (renewal.id() != madeOn) {
            throw new Refused(
                    "",
                    phrase("access.refused.another-new-password-was-made")
                            .with("member", renewal.member().name()));
        }
        if (reason.isBlank()) {
            throw new Refused("why", phrase("access.refused.say-how-you-know-who"));
        }
        Account before = accounts.find(id).orElseThrow(NoSuchMember::new);
        accounts.closeSight(id, null);
        notices.end(Kind.RENEWED_PASSWORD, renewal.member());
        notices.add(Kind.VOUCHED, renewal.member(), actor, reason);
        changing.tell(actor, "VouchForMember", reason, before, id);
    }
}
