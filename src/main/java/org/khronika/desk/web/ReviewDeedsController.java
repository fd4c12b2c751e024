package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.AcceptRecord;
import org.khronika.review.ReturnRecord;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Accepts a record or gives it back, as whoever reviews it decides. A refusal is said on the record's page. */
@Controller
@RequestMapping("/desk/records/{address}")
record ReviewDeedsController(AcceptRecord accept, ReturnRecord giveBack, DeedOnPage page) {

    private static final String QUEUE = "/desk/review";

    @PostMapping("/acceptance")
    String acceptance(@SignedIn Member me, @PathVariable RecordRef address, SentDeed sent, Reply reply) {
        Runnable deed = () -> accept.accept(me, address, sent.version(), sent.reason());
        return page.done(me, address, reply, phrase("desk.saved.accepted"), QUEUE, deed);
    }

    @PostMapping("/return")
    String giveBack(@SignedIn Member me, @PathVariable RecordRef address, SentDeed sent, Reply reply) {
        Runnable deed = () -> giveBack.giveBack(me, address, sent.version(), sent.reason());
        return page.done(me, address, reply, phrase("desk.saved.returned"), QUEUE, deed);
    }
}
