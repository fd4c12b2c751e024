package org.khronika.access;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A renewed password that waits for somebody to say that it is the member who uses it. */
@Controller
@RequestMapping("/desk/renewals/{id:\\d{1,18}}")
class RenewalController {

    private final VouchForMember vouching;

    RenewalController(VouchForMember vouching) {
        this.vouching = vouching;
    }

    @GetMapping
    String page(@SignedIn Member me, @PathVariable long id, Model model) {
        fill(me, id, model);
        model.addAttribute("errors", List.of());
        return "access/renewal";
    }

    @PostMapping
    ModelAndView vouch(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long renewal,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes next) {
        try {
            vouching.vouch(me, id, renewal, why);
            next.addFlashAttribute("saved", "Saved. What is for named members is open to them again.");
            return new ModelAndView("redirect:/desk");
        } catch (Refused refusal) {
            fill(me, id, model);
            model.addAttribute("errors", List.of(refusal.problem()));
            return new ModelAndView("access/renewal", model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private void fill(Member me, long id, Model model) {
        AccountNotice renewal = vouching.find(me, id).orElseThrow(NoSuchMember::new);
        model.addAttribute("renewal", renewal);
        model.addAttribute("hindrance", vouching.hindrance(me, renewal).orElse(null));
    }
}
