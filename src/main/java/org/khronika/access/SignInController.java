package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where members sign in. The form itself is answered by the security filters. */
@Controller
record SignInController(AppointFirstAdministrator first) {

    /** Says the same of every failure, so that nobody learns from it who is a member. */
    static final Phrase REFUSED = phrase("access.sign-in.wrong");

    @GetMapping(Security.SIGN_IN)
    String form(@RequestParam Map<String, String> said, HttpServletRequest request, Model model) {
        if (first.isPossible()) {
            return "redirect:" + Security.FIRST_ADMINISTRATOR;
        }
        boolean refused = said.containsKey("refused");
        model.addAttribute("errors", refused ? List.of(new Refused.RefusedField("email", REFUSED)) : List.of());
        model.addAttribute("email", typed(request.getSession(false)));
        model.addAttribute("notice", notice(said));
        return "access/sign-in";
    }

    private static @Nullable Sayable notice(Map<String, String> said) {
        if (said.containsKey("away")) {
            return phrase(said.containsKey("kept") ? "access.sign-in.away-kept" : "access.sign-in.away");
        }
        return said.containsKey("signed-out") ? phrase("access.sign-in.signed-out") : null;
    }

    private static @Nullable Object typed(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        Object email = session.getAttribute(Refusals.TYPED_EMAIL);
        session.removeAttribute(Refusals.TYPED_EMAIL);
        return email;
    }
}
