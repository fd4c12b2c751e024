package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.records.DecideAudience;
import org.khronika.records.DecideWithdrawal;
import org.khronika.records.DeedRefused;
import org.khronika.records.Reader;
import org.khronika.records.Records;
import org.khronika.records.StaleRecord;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides what another member said of an accepted record. A refusal is said on the record's page. */
@Controller
class SecondWordsController {

    private final DecideAudience audience;
    private final DecideWithdrawal withdrawal;
    private final Records records;
    private final RecordController page;

    SecondWordsController(
            DecideAudience audience, DecideWithdrawal withdrawal, Records records, RecordController page) {
        this.audience = audience;
        this.withdrawal = withdrawal;
        this.records = records;
        this.page = page;
    }

    private record Sent(
            Member me, RecordRef address, Model model, HttpServletResponse response, RedirectAttributes next) {}

    @PostMapping("/desk/records/{address}/audience/agreement")
    String agreement(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam UUID proposal,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        return done(sent, "Agreed. Who may see %s has changed.", () -> audience.agree(me, sent.address(), proposal));
    }

    @PostMapping("/desk/records/{address}/audience/refusal")
    String refusal(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam UUID proposal,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        return done(
                sent,
                "Refused with your reason: %s stays as it is.",
                () -> audience.refuse(me, sent.address(), proposal, reason));
    }

    @PostMapping("/desk/records/{address}/audience/retraction")
    String retraction(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam UUID proposal,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        return done(sent, "Taken back: %s stays as it is.", () -> audience.takeBack(me, sent.address(), proposal));
    }

    @PostMapping("/desk/records/{address}/withdrawal/confirmation")
    String confirmation(
            @SignedIn Member me,
            @PathVariable String address,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        return done(sent, "Confirmed: %s stays withdrawn.", () -> withdrawal.confirm(me, sent.address()));
    }

    @PostMapping("/desk/records/{address}/withdrawal/undoing")
    String undoing(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, Pages.record(address), model, response, next);
        return done(
                sent,
                "Undone: %s stands as it stood before it was withdrawn.",
                () -> withdrawal.undo(me, sent.address(), reason));
    }

    /** The member may not see the record any more, so the way goes on to My work. */
    private String done(Sent sent, String saved, Runnable deed) {
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
        return "redirect:/desk";
    }
}
