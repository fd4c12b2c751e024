package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.ProposeAudience;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.Capitals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a member proposes that an accepted record is for others. */
@Controller
class AudienceController {

    private final Records records;
    private final Members members;
    private final ProposeAudience propose;

    AudienceController(Records records, Members members, ProposeAudience propose) {
        this.records = records;
        this.members = members;
        this.propose = propose;
    }

    @GetMapping("/desk/records/{address}/audience")
    String form(@SignedIn Member me, @PathVariable String address, Model model) {
        me.must(Permission.ENTER_RECORDS);
        Stored<?> record = records.get(Pages.record(address), Reader.of(me));
        return show(record, record.sensitivity(), record.readers(), "", "", model);
    }

    @PostMapping("/desk/records/{address}/audience")
    String propose(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam Sensitivity sensitivity,
            @RequestParam(defaultValue = "") Set<Long> readers,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            propose.propose(me, Pages.record(address), sensitivity, readers, reason);
        } catch (DeedRefused refusal) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Stored<?> record = records.get(Pages.record(address), Reader.of(me));
            return show(record, sensitivity, readers, reason, String.valueOf(refusal.getMessage()), model);
        }
        next.addFlashAttribute("saved", "Proposed. Nothing changes before somebody else has decided.");
        return "redirect:" + Pages.of(Pages.record(address));
    }

    private String show(
            Stored<?> record, Sensitivity chosen, Set<Long> readers, String reason, String refused, Model model) {
        model.addAttribute("address", record.address().address());
        model.addAttribute("recordTitle", record.title());
        model.addAttribute("accepted", record.reviewedVersion() != null);
        model.addAttribute("author", record.authorName());
        model.addAttribute("now", Capitals.small(record.sensitivity().label()));
        model.addAttribute("sensitivities", Sensitivity.values());
        model.addAttribute("chosen", chosen);
        model.addAttribute("readers", readers);
        model.addAttribute("members", others(record));
        model.addAttribute("reason", reason);
        model.addAttribute("refused", refused);
        return "desk/record/audience";
    }

    private List<Member> others(Stored<?> record) {
        return members.list().stream()
                .filter(member -> member.may(Permission.READ_RECORDS) && member.id() != record.author())
                .toList();
    }
}
