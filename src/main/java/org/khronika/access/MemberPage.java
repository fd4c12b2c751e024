package org.khronika.access;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page of one member, before a deed there and after one. */
@Component
record MemberPage(Accounts accounts, SignIns signIns) {

    private static final int SHOWN = 10;

    String show(Member me, long id, Reply reply) {
        Account account = accounts.find(id).orElseThrow(NoSuchMember::new);
        return reply.with("account", account)
                .with("isMe", me.id() == id)
                .with("allRoles", Role.values())
                .with("attempts", signIns.list(account.member(), SHOWN))
                .show("access/member");
    }

    /** Does a deed, which tells the page what it has to say; one that is refused is told there too. */
    String after(Member me, long id, Reply reply, Runnable deed) {
        try {
            deed.run();
            return reply.to(MembersController.MEMBERS + "/" + id);
        } catch (Refused refusal) {
            return show(me, id, reply.refused(HttpStatus.CONFLICT, refusal));
        }
    }
}
