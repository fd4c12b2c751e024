package org.khronika.access;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of members, and the form for a new one. */
@Controller
@RequestMapping(MembersController.MEMBERS)
record MembersController(Accounts accounts, SignIns signIns, AddMember addMember) {

    static final String MEMBERS = "/desk/members";

    @GetMapping
    String list(@SignedIn Member me, Reply reply) {
        me.must(Permission.MANAGE_MEMBERS);
        return reply.with("accounts", accounts.list())
                .with("strays", signIns.strays())
                .show("access/members");
    }

    @GetMapping("/form")
    String form(@SignedIn Member me, @RequestParam(defaultValue = "") Set<Role> roles, Reply reply) {
        me.must(Permission.MANAGE_MEMBERS);
        return reply.with("allRoles", Role.values()).with("chosen", roles).show("access/member-form");
    }

    @PostMapping
    String add(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") Set<Role> roles,
            Reply reply) {
        try {
            OneTimePassword added = addMember.add(me, name, email, roles);
            return added.tell(reply).to(MEMBERS + "/" + added.member().id());
        } catch (Refused refusal) {
            reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
            return form(me, roles, reply.with("name", name).with("email", email));
        }
    }
}
