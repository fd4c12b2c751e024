package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own account: password, and who signed in with it. */
@Controller
class AccountController {

    static final String ACCOUNT = "/desk/account";

    private static final int SHOWN = 20;

    private final Accounts accounts;
    private final SignIns signIns;
    private final ChangePassword changePassword;
    private final KnownDevices devices;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    AccountController(Accounts accounts, SignIns signIns, ChangePassword changePassword, KnownDevices devices) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.changePassword = changePassword;
        this.devices = devices;
    }

    @GetMapping(ACCOUNT)
    String account(@SignedIn Member me, Model model) {
        fill(me, model);
        model.addAttribute("errors", List.of());
        return "access/account";
    }

    @PostMapping(ACCOUNT + "/password")
    ModelAndView change(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        try {
            keepSignedIn(changePassword.change(me, present, fresh, repeated), request, response);
            next.addFlashAttribute("saved", "Your password is changed. Every other session of yours is over.");
            return new ModelAndView("redirect:" + ACCOUNT);
        } catch (Refused refusal) {
            fill(me, model);
            model.addAttribute("errors", List.of(refusal.problem()));
            return new ModelAndView("access/account", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void fill(Member me, Model model) {
        model.addAttribute("account", accounts.find(me.id()).orElseThrow(NoSuchMember::new));
        model.addAttribute("attempts", signIns.list(me, SHOWN));
    }

    /** The session that made the change goes on, under a new number. */
    private void keepSignedIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordSignIn.authentication(account));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        devices.remember(account.member(), request, response);
    }
}
