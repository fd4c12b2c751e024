package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.DecideWithdrawal;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decides what another member's withdrawal of an accepted record comes to. A refusal is said on the record's page. */
@Controller
@RequestMapping("/desk/records/{address}/withdrawal")
record DecideWithdrawalController(DecideWithdrawal withdrawal, DeedOnPage page) {

    @PostMapping("/confirmation")
    String confirmation(@SignedIn Member me, @PathVariable RecordRef address, Reply reply) {
        return page.done(
                me, address, reply, phrase("desk.saved.confirmed"), "/desk", () -> withdrawal.confirm(me, address));
    }

    @PostMapping("/undoing")
    String undoing(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        Runnable deed = () -> withdrawal.undo(me, address, reason);
        return page.done(me, address, reply, phrase("desk.saved.undone"), "/desk", deed);
    }
}
