package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.records.AcceptRecord;
import org.khronika.records.AnswerQuestion;
import org.khronika.records.DeedRefused;
import org.khronika.records.Reader;
import org.khronika.records.Records;
import org.khronika.records.ReturnRecord;
import org.khronika.records.StaleRecord;
import org.khronika.records.SubmitRecord;
import org.khronika.records.WithdrawRecord;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a record for review, accepts it, gives it back, withdraws it, answers what is asked about it. A refusal is said on the record's page. */
@Controller
class RecordDeedsController {

    private final SubmitRecord submit;
    private final AcceptRecord accept;
    private final ReturnRecord giveBack;
    private final WithdrawRecord withdraw;
    private final AnswerQuestion answer;
    private final Records records;
    private final RecordController page;

    RecordDeedsController(
            SubmitRecord submit,
            AcceptRecord accept,
            ReturnRecord giveBack,
            WithdrawRecord withdraw,
            AnswerQuestion answer,
            Records records,
            RecordController page) {
        this.submit = submit;
        this.accept = accept;
        this.giveBack = giveBack;
        this.withdraw = withdraw;
        this.answer = answer;
        this.records = records;
        this.page = page;
    }

    private record Sent(
            Member me, RecordRef address, Model model, HttpServletResponse response, RedirectAttributes next) {}

    @PostMapping("/desk/records/{address}/submission")
    String submission(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        return done(sent, "Sent for review: %s.", false, () -> submit.submit(me, sent.address(), version, reason));
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
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        return done(sent, "Accepted: %s.", true, () -> accept.accept(me, sent.address(), version, reason));
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
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        return done(
                sent,
                "Returned with your reason: %s.",
                true,
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
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        return done(
                sent,
                "Withdrawn: %s. The next release says so.",
                false,
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
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        String page = done(
                sent, "Answered, with your reason: %s.", false, () -> answer.answer(me, sent.address(), key, reason));
        return back.equals("release") && page.startsWith("redirect:") ? "redirect:/desk/releases/preview" : page;
    }

    private String done(Sent sent, String saved, boolean toQueue, Runnable deed) {
        try {
            deed.run();
        } catch (DeedRefused | StaleRecord refusal) {
            sent.response().setStatus(HttpStatus.CONFLICT.value());
            return page.show(
                    sent.me(),
                    records.get(sent.address(), Reader.of(sent.me())),
                    String.valueOf(refusal.getMessage()),
                    sent.model());
        }
        sent.next().addFlashAttribute("saved", saved.formatted(sent.address().address()));
        return "redirect:" + (toQueue ? "/desk/review" : Pages.of(sent.address()));
    }
}
