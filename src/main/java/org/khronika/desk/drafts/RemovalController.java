package org.khronika.desk.drafts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.RemoveRecord;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removes one record of one's own; a report together with the drafts that were made from it. */
@Controller
class RemovalController {

    private static final String REMOVAL = "/desk/records/{address}/removal";

    private final Records records;
    private final Drafts drafts;
    private final RemoveRecord remove;

    RemovalController(Records records, Drafts drafts, RemoveRecord remove) {
        this.records = records;
        this.drafts = drafts;
        this.remove = remove;
    }

    /** Says what would go, and what stands against it. */
    @GetMapping(REMOVAL)
    String ask(@SignedIn Member me, @PathVariable String address, Model model) {
        me.must(Permission.ENTER_RECORDS);
        Stored<?> record = records.get(DraftsController.ref(address), Reader.of(me));
        List<Stored<?>> made = made(me, record.address());
        String own = remove.own(me, record).orElse("");
        model.addAttribute("address", address);
        model.addAttribute("recordTitle", record.title());
        model.addAttribute("noun", record.kind().noun());
        model.addAttribute("made", made);
        model.addAttribute(
                "hindrance",
                own.isEmpty() && made.isEmpty()
                        ? remove.hindrance(me, record.address()).orElse("")
                        : own);
        return "desk/drafts/removal";
    }

    private List<Stored<?>> made(Member me, RecordRef report) {
        List<Stored<?>> made = new ArrayList<>();
        for (RecordRef draft : drafts.restingOn(me, report)) {
            made.add(records.get(draft, Reader.of(me)));
        }
        return made;
    }

    @PostMapping(REMOVAL)
    String remove(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "false") boolean drafts,
            RedirectAttributes next) {
        me.must(Permission.ENTER_RECORDS);
        RecordRef record = DraftsController.ref(address);
        List<RecordRef> all = new ArrayList<>(drafts ? this.drafts.restingOn(me, record) : List.of());
        all.add(record);
        RemoveRecord.Several done = remove.removeEach(me, all, reason);
        DraftsController.tell(
                next, done.removed().size(), "removed. The journal and the history keep it", done.stays());
        return done.removed().contains(record)
                ? "redirect:/desk/drafts"
                : "redirect:/desk/records/" + address + "/removal";
    }
}
