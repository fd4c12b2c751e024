package org.khronika.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where members sign in. The form is answered by the security filters. */
@Controller
class SignInController {

    @GetMapping(Security.SIGN_IN)
    String form(@RequestParam java.util.Map<String, String> said, Model model) {
        model.addAttribute("refused", said.containsKey("refused"));
        return "access/sign-in";
    }
}
