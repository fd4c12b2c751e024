package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a member's sessions and lets them sign in no more. Nobody is deleted, because the journal names them. Needs
 * {@link Permission#MANAGE_MEMBERS}.
 */
@Component
class BlockMember {

    private final Accounts accounts;
    private final ChangingMembers changing;

    BlockMember(Accounts accounts, ChangingMembers changing) {
        this.accounts = accounts;
        this.changing = changing;
    }

    /**
     * Blocks from the member's next click.
     *
     * @throws Refused without a reason, when nobody could manage members then, or when somebody else was faster
     */
    @Transactional
    void block(Member actor, long id, int version, String reason) {
        Account before = changing.open(actor, id, version);
        if (reason.isBlank()) {
            throw new Refused("reason", phrase("access.refused.give-a-reason-such-as"));
        }
        if (before.blocked()) {
            throw new Refused(
                    "",
                    phrase("access.refused.is-blocked-already")
                            .with("member", before.member().name()));
        }
        if (before.canAdminister()) {
            changing.keepAnAdministrator(before);
        }
        accounts.block(id, reason.strip());
        changing.tell(actor, "BlockMember", reason, before, id);
    }
}
