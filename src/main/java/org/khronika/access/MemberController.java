package org.khronika.access;

import java.util.List;
import java.util.Set;
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

/** The page of one member, and what an administrator can do there. */
@Controller
@RequestMapping(MembersController.MEMBERS + "/{id:\\d{1,18}}")
class MemberController {

    private static final int SHOWN = 10;

    private final Accounts accounts;
    private final SignIns signIns;
    private final ChangeRoles changeRoles;
    private final BlockMember blockMember;
    private final UnblockMember unblockMember;
    private final RenewPassword renewPassword;

    MemberController(
            Accounts accounts,
            SignIns signIns,
            ChangeRoles changeRoles,
            BlockMember blockMember,
            UnblockMember unblockMember,
            RenewPassword renewPassword) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.changeRoles = changeRoles;
        this.blockMember = blockMember;
        this.unblockMember = unblockMember;
        this.renewPassword = renewPassword;
    }

    @GetMapping
    String page(@SignedIn Member me, @PathVariable long id, Model model) {
        me.must(Permission.MANAGE_MEMBERS);
        fill(me, id, model);
        model.addAttribute("errors", List.of());
        return "access/member";
    }

    @PostMapping("/roles")
    ModelAndView roles(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes next,
            Model model) {
        return answer(me, id, model, () -> {
            Member changed = changeRoles.to(me, id, version, roles, why).member();
            next.addFlashAttribute("saved", "%s is now %s.".formatted(changed.name(), changed.rolesInWords()));
        });
    }

    @PostMapping("/block")
    ModelAndView block(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Model model) {
        return answer(me, id, model, () -> {
            blockMember.block(me, id, version, reason);
            next.addFlashAttribute("saved", "Blocked. Their sessions are over, and they cannot sign in.");
        });
    }

    @PostMapping("/unblock")
    ModelAndView unblock(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Model model) {
        return answer(me, id, model, () -> {
            unblockMember.unblock(me, id, version, reason);
            next.addFlashAttribute("saved", "No longer blocked. They can sign in with the password they had.");
        });
    }

    @PostMapping("/password")
    ModelAndView password(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes next,
            Model model) {
        return answer(me, id, model, () -> MembersController.show(renewPassword.of(me, id, version, why), next));
    }

    private ModelAndView answer(Member me, long id, Model model, Runnable deed) {
        try {
            deed.run();
            return new ModelAndView("redirect:%s/%d".formatted(MembersController.MEMBERS, id));
        } catch (Refused refusal) {
            fill(me, id, model);
            model.addAttribute("errors", List.of(refusal.problem()));
            return new ModelAndView("access/member", model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private void fill(Member me, long id, Model model) {
        Account account = accounts.find(id).orElseThrow(NoSuchMember::new);
        model.addAttribute("account", account);
        model.addAttribute("isMe", me.id() == id);
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("attempts", signIns.list(account.member(), SHOWN));
    }
}
