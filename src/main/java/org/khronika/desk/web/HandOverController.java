package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.DeedRefused;
import org.khronika.review.HandOverRecords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator hands over the records of a member who left, without reading them. */
@Controller
@RequestMapping("/desk/members/{id:\\d{1,18}}/records")
record HandOverController(HandOverRecords handOver, Heirs heirs) {

    @GetMapping
    String page(@SignedIn Member me, @PathVariable long id, Reply reply) {
        me.must(Permission.MANAGE_MEMBERS);
        Member leaving = heirs.leaving(id);
        return reply.with("id", id)
                .with("leaving", leaving.name())
                .with("heirs", heirs.of(me, leaving))
                .show("desk/members/records");
    }

    @PostMapping
    String handOver(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long to,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        me.must(Permission.MANAGE_MEMBERS);
        try {
            heirs.check(me, heirs.leaving(id), to);
            handOver.handOver(me, id, to, reason);
            return reply.saved(phrase("desk.saved.the-records-are-handed-over")).to("/desk/members/" + id);
        } catch (DeedRefused refusal) {
            reply.refused(HttpStatus.CONFLICT, refusal);
            return page(me, id, reply.with("chosen", to).with("reason", reason));
        }
    }
}
