package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one member, where an administrator changes roles and renews a password. */
@Controller
@RequestMapping(MembersController.MEMBERS + "/{id:\\d{1,18}}")
record MemberController(MemberPage page, ChangeRoles changeRoles, RenewPassword renewPassword) {

    @GetMapping
    String page(@SignedIn Member me, @PathVariable long id, Reply reply) {
        me.must(Permission.MANAGE_MEMBERS);
        return page.show(me, id, reply);
    }

    @PostMapping("/roles")
    String roles(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") String why,
            Reply reply) {
        return page.after(me, id, reply, () -> {
            Member changed = changeRoles.to(me, id, version, roles, why).member();
            reply.saved(
                    phrase("access.saved.is-now").with("name", changed.name()).with("roles", changed.rolesSaid()));
        });
    }

    @PostMapping("/password")
    String password(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String why,
            Reply reply) {
        return page.after(
                me, id, reply, () -> renewPassword.of(me, id, version, why).tell(reply));
    }
}
