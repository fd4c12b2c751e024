package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.desk.web.DeedOnPage.Sent;
import org.khronika.review.AcceptRecord;
import org.khronika.review.AnswerQuestion;
import org.khronika.review.ReturnRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.review.WithdrawRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a record for review, accepts it, gives it back, withdraws it, answers what is asked about it. A refusal is said on the record's page. */
@Controller
class RecordDeedsController {

    private static final String QUEUE = "/desk/review";

    private final SubmitRecord submit;
    private final AcceptRecord accept;
    private final ReturnRecord giveBack;
    private final WithdrawRecord withdraw;
    private final AnswerQuestion answer;
    private final DeedOnPage page;

    RecordDeedsController(
            SubmitRecord submit,
            AcceptRecord accept,
            ReturnRecord giveBack,
            WithdrawRecord withdraw,
            AnswerQuestion answer,
            DeedOnPage page) {
        this.submit = submit;
        this.accept = accept;
        this.giveBack = giveBack;
        this.withdraw = withdraw;
        this.answer = answer;
        this.page = page;
    }

    @PostMapping("/desk/records/{address}/submission")
    String submission(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, address, model, response, next);
        return page.done(
                sent,
                "Sent for review: %s.",
                Pages.of(sent.address()),
                () -> submit.submit(me, sent.address(), version, reason));
    }

    @PostMapping("/desk/records/{address}/acceptance")
    String acceptance(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, address, model, response, next);
        return page.done(sent, "Accepted: %s.", QUEUE, () -> accept.accept(me, sent.address(), version, reason));
    }

    @PostMapping("/desk/records/{address}/return")
    String giveBack(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, address, model, response, next);
        return page.done(
                sent,
                "Returned with your reason: %s.",
                QUEUE,
                () -> giveBack.giveBack(me, sent.address(), version, reason));
    }

    @PostMapping("/desk/records/{address}/withdrawal")
    String withdrawal(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, address, model, response, next);
        return page.done(
                sent,
                "Withdrawn: %s. The next release says so.",
                Pages.of(sent.address()),
                () -> withdraw.withdraw(me, sent.address(), version, reason));
    }

    /** Answered on the page of the record, or in the preview of a release, and back there. */
    @PostMapping("/desk/records/{address}/answers")
    String answer(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String back,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, address, model, response, next);
        String answered = page.done(
                sent,
                "Answered, with your reason: %s.",
                Pages.of(sent.address()),
                () -> answer.answer(me, sent.address(), key, reason));
        return back.equals("release") && answered.startsWith("redirect:")
                ? "redirect:/desk/releases/preview"
                : answered;
    }
}
