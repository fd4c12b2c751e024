package org.khronika.desk.drafts;

import static org.khronika.words.Phrase.phrase;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a member's own drafts and reports, to send or to remove those that are chosen. */
@Controller
@RequestMapping("/desk/drafts")
record DraftsController(DraftList list, Drafts drafts, SendDrafts send, RemoveRecord remove) {

    @GetMapping
    String list(@SignedIn Member me, Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        return list.show(me, reply);
    }

    @PostMapping
    String deed(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") List<RecordRef> record,
            @RequestParam(required = false) @Nullable RecordRef report,
            @RequestParam(required = false) @Nullable String reason,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        List<RecordRef> chosen = report == null ? record : drafts.citing(me, report);
        if (chosen.isEmpty()) {
            return reply.tell("problem", phrase("desk.drafts.tick-one")).to("/desk/drafts");
        }
        DoneWithEach done = deed.equals("remove")
                ? DoneWithEach.removed(remove.removeEach(me, chosen, reason))
                : send.send(me, chosen);
        return done.tell(reply).to(report == null ? "/desk/drafts" : "/desk/reports/" + report);
    }
}
