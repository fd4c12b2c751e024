package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator keeps a member out, and lets them in again. */
@Controller
@RequestMapping(MembersController.MEMBERS + "/{id:\\d{1,18}}")
record BlockController(MemberPage page, BlockMember blockMember, UnblockMember unblockMember) {

    @PostMapping("/block")
    String block(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        return page.after(me, id, reply, () -> {
            blockMember.block(me, id, version, reason);
            reply.saved(phrase("access.saved.blocked-their-sessions-are-over"));
        });
    }

    @PostMapping("/unblock")
    String unblock(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        return page.after(me, id, reply, () -> {
            unblockMember.unblock(me, id, version, reason);
            reply.saved(phrase("access.saved.no-longer-blocked-they-can"));
        });
    }
}
