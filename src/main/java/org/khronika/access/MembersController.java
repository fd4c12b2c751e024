package org.khronika.access;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of members, and the form for a new one. */
@Controller
@RequestMapping(MembersController.MEMBERS)
class MembersController {

    static final String MEMBERS = "/desk/members";

    private final Accounts accounts;
    private final SignIns signIns;
    private final AddMember addMember;

    MembersController(Accounts accounts, SignIns signIns, AddMember addMember) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.addMember = addMember;
    }

    @ModelAttribute
    void roles(@SignedIn Member me, Model model) {
        me.must(Permission.MANAGE_MEMBERS);
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("errors", List.of());
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("strays", signIns.strays());
        return "access/members";
    }

    @GetMapping("/form")
    String form(Model model) {
        model.addAttribute("chosen", Set.of());
        return "access/member-form";
    }

    @PostMapping
    ModelAndView add(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") Set<Role> roles,
            RedirectAttributes next) {
        try {
            OneTimePassword added = addMember.add(me, name, email, roles);
            show(added, next);
            return new ModelAndView(
                    "redirect:%s/%d".formatted(MEMBERS, added.member().id()));
        } catch (Refused refusal) {
            ModelAndView again = new ModelAndView("access/member-form", HttpStatus.UNPROCESSABLE_CONTENT);
            again.addObject("errors", List.of(refusal.problem()));
            again.addObject("name", name);
            again.addObject("email", email);
            again.addObject("chosen", roles);
            return again;
        }
    }

    /** Hands the password to the next page, once: a page that is loaded again does not have it. */
    static void show(OneTimePassword made, RedirectAttributes next) {
        next.addFlashAttribute("oneTimePassword", made.password());
    }
}
