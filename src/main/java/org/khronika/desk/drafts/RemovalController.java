package org.khronika.desk.drafts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.RemoveRecord;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Removes one record of one's own; a report together with the drafts that were made from it. */
@Controller
@RequestMapping("/desk/records/{address}/removal")
record RemovalController(RemovalPage page, Drafts drafts, RemoveRecord remove) {

    @GetMapping
    String ask(@SignedIn Member me, @PathVariable RecordRef address, Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        return page.show(me, address, reply);
    }

    @PostMapping
    String remove(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(name = "drafts", defaultValue = "false") boolean withDrafts,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        List<RecordRef> all = new ArrayList<>(withDrafts ? drafts.restingOn(me, address) : List.of());
        all.add(address);
        RemoveRecord.Several done = remove.removeEach(me, all, reason);
        return DoneWithEach.removed(done)
                .tell(reply)
                .to(done.removed().contains(address) ? "/desk/drafts" : "/desk/records/" + address + "/removal");
    }
}
