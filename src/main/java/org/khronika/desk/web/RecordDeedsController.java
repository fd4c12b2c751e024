package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.AnswerQuestion;
import org.khronika.review.SubmitRecord;
import org.khronika.review.WithdrawRecord;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends a record for review, withdraws it, answers what is asked about it. A refusal is said on the record's page. */
@Controller
@RequestMapping("/desk/records/{address}")
record RecordDeedsController(SubmitRecord submit, WithdrawRecord withdraw, AnswerQuestion answer, DeedOnPage page) {

    @PostMapping("/submission")
    String submission(@SignedIn Member me, @PathVariable RecordRef address, SentDeed sent, Reply reply) {
        Runnable deed = () -> submit.submit(me, address, sent.version(), sent.reason());
        return page.done(me, address, reply, phrase("desk.saved.sent"), Pages.of(address), deed);
    }

    @PostMapping("/withdrawal")
    String withdrawal(@SignedIn Member me, @PathVariable RecordRef address, SentDeed sent, Reply reply) {
        Runnable deed = () -> withdraw.withdraw(me, address, sent.version(), sent.reason());
        return page.done(me, address, reply, phrase("desk.saved.withdrawn"), Pages.of(address), deed);
    }

    /** Answered on the page of the record, or in the preview of a release, and back there. */
    @PostMapping("/answers")
    String answer(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String back,
            Reply reply) {
        String next = back.equals("release") ? "/desk/releases/preview" : Pages.of(address);
        Runnable deed = () -> answer.answer(me, address, key, reason);
        return page.done(me, address, reply, phrase("desk.saved.answered"), next, deed);
    }
}
