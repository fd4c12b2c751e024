package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.records.Sensitivity;
import org.khronika.review.DeedRefused;
import org.khronika.review.ProposeAudience;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a member proposes that an accepted record is for others. */
@Controller
@RequestMapping("/desk/records/{address}/audience")
record AudienceController(AudiencePage page, ProposeAudience propose) {

    @GetMapping
    String form(@SignedIn Member me, @PathVariable RecordRef address, Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        return page.show(me, address, null, Set.of(), reply);
    }

    @PostMapping
    String propose(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam Sensitivity sensitivity,
            @RequestParam(defaultValue = "") Set<Long> readers,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        try {
            propose.propose(me, address, sensitivity, readers, reason);
            return reply.saved(phrase("desk.saved.proposed-nothing-changes-before"))
                    .to(Pages.of(address));
        } catch (DeedRefused refusal) {
            reply.refused(HttpStatus.CONFLICT, refusal);
            return page.show(me, address, sensitivity, readers, reply.with("reason", reason));
        }
    }
}
