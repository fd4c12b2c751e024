package org.khronika.desk.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.updates.LeftOut;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an update should look at, what of it is left out and why, and its first draft. */
@Controller
@RequestMapping("/desk/updates/{address}/worklist")
record WorklistController(WorklistPage page, LeftOut leftOut, DraftFromWorklist draft) {

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
        return done(
                me,
                address,
                phrase("desk.worklist.saved.left-out"),
                reply,
                () -> leftOut.leaveOut(me, address, record, reason));
    }

    @PostMapping("/taken-in")
    String takeIn(@SignedIn Member me, @PathVariable RecordRef address, @RequestParam RecordRef record, Reply reply) {
        return done(
                me, address, phrase("desk.worklist.saved.taken-in"), reply, () -> leftOut.takeIn(me, address, record));
    }

    @PostMapping("/draft")
    String draft(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<RecordRef> tick,
            Reply reply) {
        return done(
                me,
                address,
                phrase("desk.worklist.saved.drafted").with("n", tick.size()),
                reply,
                () -> draft.write(me, address, version, tick));
    }

    private String done(Member me, RecordRef address, Phrase saved, Reply reply, Runnable deed) {
        try {
            deed.run();
            return reply.saved(saved).to(WorklistPage.of(address));
        } catch (Refused why) {
            return page.show(me, address, "", reply.refused(HttpStatus.CONFLICT, why));
        }
    }
}
