package org.khronika.desk.updates;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an update should look at, what of it is left out and why, and its first draft. */
@Controller
@RequestMapping("/desk/updates/{address}/worklist")
record WorklistController(WorklistPage page, WorklistDeeds deeds) {

    @GetMapping
    String list(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam(defaultValue = "") String silent,
            Reply reply) {
        me.must(Permission.READ_RECORDS);
        return page.show(me, address, silent, reply);
    }

    @PostMapping("/left-out")
    String leaveOut(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam RecordRef record,
            @RequestParam(defaultValue = "") String reason,
            Reply reply) {
        return deeds.leaveOut(me, address, record, reason, reply);
    }

    @PostMapping("/taken-in")
    String takeIn(@SignedIn Member me, @PathVariable RecordRef address, @RequestParam RecordRef record, Reply reply) {
        return deeds.takeIn(me, address, record, reply);
    }

    @PostMapping("/draft")
    String draft(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<RecordRef> tick,
            Reply reply) {
        return deeds.draft(me, address, version, tick, reply);
    }
}
