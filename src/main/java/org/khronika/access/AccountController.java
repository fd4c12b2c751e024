package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.khronika.words.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member's own account: password, and who signed in with it. */
@Controller
@RequestMapping(AccountController.ACCOUNT)
record AccountController(Accounts accounts, SignIns signIns, ChangePassword changePassword, KeepSignedIn stay) {

    static final String ACCOUNT = "/desk/account";

    private static final int SHOWN = 20;

    @GetMapping
    String account(@SignedIn Member me, Reply reply) {
        return reply.with("account", accounts.find(me.id()).orElseThrow(NoSuchMember::new))
                .with("attempts", signIns.list(me, SHOWN))
                .with("languages", Languages.spoken().all())
                .show("access/account");
    }

    @PostMapping("/password")
    String change(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Reply reply) {
        try {
            stay.as(changePassword.change(me, present, fresh, repeated), request, response);
            return reply.saved(phrase("access.saved.your-password-is-changed-every"))
                    .to(ACCOUNT);
        } catch (Refused refusal) {
            return account(me, reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, refusal));
        }
    }
}
