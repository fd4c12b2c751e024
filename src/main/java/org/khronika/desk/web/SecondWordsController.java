package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.desk.web.DeedOnPage.Sent;
import org.khronika.review.DecideAudience;
import org.khronika.review.DecideWithdrawal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides what another member said of an accepted record. A refusal is said on the record's page. */
@Controller
class SecondWordsController {

    /** The member may not see the record any more, so the way goes on to My work. */
    private static final String AFTERWARDS = "/desk";

    private final DecideAudience audience;
    private final DecideWithdrawal withdrawal;
    private final DeedOnPage page;

    SecondWordsController(DecideAudience audience, DecideWithdrawal withdrawal, DeedOnPage page) {
        this.audience = audience;
        this.withdrawal = withdrawal;
        this.page = page;
    }

    @PostMapping("/desk/records/{address}/audience/agreement")
    String agreement(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam UUID proposal,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, address, model, response, next);
        return page.done(
                sent,
                "Agreed. Who may see %s has changed.",
                AFTERWARDS,
                () -> audience.agree(me, sent.address(), proposal));
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
        Sent sent = new Sent(me, address, model, response, next);
        return page.done(
                sent,
                "Refused with your reason: %s stays as it is.",
                AFTERWARDS,
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
        Sent sent = new Sent(me, address, model, response, next);
        return page.done(
                sent,
                "Taken back: %s stays as it is.",
                AFTERWARDS,
                () -> audience.takeBack(me, sent.address(), proposal));
    }

    @PostMapping("/desk/records/{address}/withdrawal/confirmation")
    String confirmation(
            @SignedIn Member me,
            @PathVariable String address,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, address, model, response, next);
        return page.done(
                sent, "Confirmed: %s stays withdrawn.", AFTERWARDS, () -> withdrawal.confirm(me, sent.address()));
    }

    @PostMapping("/desk/records/{address}/withdrawal/undoing")
    String undoing(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Sent sent = new Sent(me, address, model, response, next);
        return page.done(
                sent,
                "Undone: %s stands as it stood before it was withdrawn.",
                AFTERWARDS,
                () -> withdrawal.undo(me, sent.address(), reason));
    }
}
