package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.UUID;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.DecideAudience;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decides what another member said of who may see an accepted record. A refusal is said on the record's page. */
@Controller
@RequestMapping("/desk/records/{address}/audience")
record DecideAudienceController(DecideAudience audience, DeedOnPage page) {

    /** The member may not see the record any more, so the way goes on to My work. */
    static final String AFTERWARDS = "/desk";

    @PostMapping("/agreement")
    String agreement(@SignedIn Member me, @PathVariable RecordRef address, @RequestParam UUID proposal, Reply reply) {
        Runnable deed = () -> audience.agree(me, address, proposal);
        return page.done(me, address, reply, phrase("desk.saved.agreed"), AFTERWARDS, deed);
    }

    @PostMapping("/refusal")
    String refusal(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam UUID proposal,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        Runnable deed = () -> audience.refuse(me, address, proposal, reason);
        return page.done(me, address, reply, phrase("desk.saved.refused"), AFTERWARDS, deed);
    }

    @PostMapping("/retraction")
    String retraction(@SignedIn Member me, @PathVariable RecordRef address, @RequestParam UUID proposal, Reply reply) {
        Runnable deed = () -> audience.takeBack(me, address, proposal);
        return page.done(me, address, reply, phrase("desk.saved.taken-back"), AFTERWARDS, deed);
    }
}
