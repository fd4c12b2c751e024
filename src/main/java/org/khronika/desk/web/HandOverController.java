package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.review.DeedRefused;
import org.khronika.review.HandOverRecords;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator hands over the records of a member who left, without reading them. */
@Controller
@RequestMapping("/desk/members/{id:\\d{1,18}}/records")
class HandOverController {

    private final HandOverRecords handOver;
    private final Members members;

    HandOverController(HandOverRecords handOver, Members members) {
        this.handOver = handOver;
        this.members = members;
    }

    @GetMapping
    String page(@SignedIn Member me, @PathVariable long id, Model model) {
        me.must(Permission.MANAGE_MEMBERS);
        return show(me, leaving(id), 0, "", "", model);
    }

    @PostMapping
    String handOver(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long to,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        me.must(Permission.MANAGE_MEMBERS);
        Member leaving = leaving(id);
        if (heirs(me, leaving).stream().noneMatch(heir -> heir.id() == to)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(me, leaving, to, reason, "Choose the member who gets them.", model);
        }
        try {
            handOver.handOver(me, id, to, reason);
        } catch (DeedRefused refusal) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(me, leaving, to, reason, String.valueOf(refusal.getMessage()), model);
        }
        next.addFlashAttribute(
                "saved",
                "The records are handed over. Whoever received them is told on My work, and so are the editors.");
        return "redirect:/desk/members/" + id;
    }

    private Member leaving(long id) {
        try {
            return members.get(id);
        } catch (EmptyResultDataAccessException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such page.", none);
        }
    }

    private String show(Member me, Member leaving, long to, String reason, String refused, Model model) {
        model.addAttribute("id", leaving.id());
        model.addAttribute("leaving", leaving.name());
        model.addAttribute("heirs", heirs(me, leaving));
        model.addAttribute("chosen", to);
        model.addAttribute("reason", reason);
        model.addAttribute("refused", refused);
        return "desk/members/records";
    }

    private List<Member> heirs(Member me, Member leaving) {
        return members.list().stream()
                .filter(member -> member.may(Permission.ENTER_RECORDS))
                .filter(member -> member.id() != leaving.id() && member.id() != me.id())
                .toList();
    }
}
