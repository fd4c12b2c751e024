package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a blocked member sign in again, with the password they had. Needs {@link Permission#MANAGE_MEMBERS}. */
@Component
class UnblockMember {

    private final Accounts accounts;
    private final ChangingMembers changing;
    private final AccountNotices notices;

    UnblockMember(Accounts accounts, ChangingMembers changing, AccountNotices notices) {
        this.accounts = accounts;
        this.changing = changing;
        this.notices = notices;
    }

    /**
     * Unblocks.
     *
     * @throws Refused without a reason, or when somebody else was faster
     */
    @Transactional
    void unblock(Member actor, long id, int version, String reason) {
        Account before = changing.open(actor, id, version);
        if (reason.isBlank()) {
            throw new Refused("reason", phrase("access.refused.give-a-reason-such-as-2"));
        }
        if (!before.blocked()) {
            throw new Refused(
                    "",
                    phrase("access.refused.is-not-blocked")
                            .with("member", before.member().name()));
        }
        accounts.unblock(id);
        notices.add(AccountNotice.Kind.UNBLOCKED, before.member(), actor, reason);
        changing.tell(actor, "UnblockMember", reason, before, id);
    }
}
