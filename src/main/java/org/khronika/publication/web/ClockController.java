package org.khronika.publication.web;

import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.publication.ClockCheck;
import org.khronika.review.DeedRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps that an editor has looked at the clock. */
@Controller
class ClockController {

    private final ClockCheck clock;

    ClockController(ClockCheck clock) {
        this.clock = clock;
    }

    @PostMapping("/desk/releases/clock")
    String confirm(@SignedIn Member me, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        try {
            clock.confirm(me, reason);
            next.addFlashAttribute("saved", "Kept: the clock is right.");
        } catch (DeedRefused refused) {
            next.addFlashAttribute("clockWrong", String.valueOf(refused.getMessage()));
        }
        return "redirect:/desk/releases/preview";
    }
}
