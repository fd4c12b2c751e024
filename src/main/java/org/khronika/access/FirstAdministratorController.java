package org.khronika.access;

import java.util.List;
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

/** The page of a new installation, which is gone as soon as somebody can sign in. */
@Controller
@RequestMapping(Security.FIRST_ADMINISTRATOR)
class FirstAdministratorController {

    private static final String PAGE = "access/first-administrator";

    private final AppointFirstAdministrator first;

    FirstAdministratorController(AppointFirstAdministrator first) {
        this.first = first;
    }

    @ModelAttribute
    void onlyWhileNobodyCanSignIn(Model model) {
        if (!first.isPossible()) {
            throw new NoSuchMember();
        }
        model.addAttribute("errors", List.of());
        model.addAttribute("alsoEditor", true);
    }

    @GetMapping
    String form() {
        return PAGE;
    }

    @PostMapping
    ModelAndView appoint(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean alsoEditor,
            RedirectAttributes next) {
        try {
            Member made = first.appoint(name, email, password, code, alsoEditor);
            next.addFlashAttribute("saved", "%s is the first administrator. Sign in.".formatted(made.name()));
            return new ModelAndView("redirect:" + Security.SIGN_IN);
        } catch (Refused refusal) {
            ModelAndView again = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
            again.addObject("errors", List.of(refusal.problem()));
            again.addObject("name", name);
            again.addObject("email", email);
            again.addObject("code", code);
            again.addObject("alsoEditor", alsoEditor);
            return again;
        }
    }
}
