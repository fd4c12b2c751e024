package org.khronika.publication.web;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.publication.ClockCheck;
import org.khronika.review.DeedRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps that an editor has looked at the clock. */
@Controller
record ClockController(ClockCheck clock) {

    @PostMapping("/desk/releases/clock")
    String confirm(@SignedIn Member me, @RequestParam(defaultValue = "") String reason, Reply reply) {
        try {
            clock.confirm(me, reason);
            reply.saved(phrase("publication.saved.kept-the-clock-is-right"));
        } catch (DeedRefused refused) {
            reply.tell("clockWrong", refused.why());
        }
        return reply.to("/desk/releases/preview");
    }
}
