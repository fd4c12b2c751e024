package org.khronika.desk.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.desk.web.DeskTime;
import org.khronika.records.Stored;
import org.khronika.review.RemoveRecord;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of a member's own drafts and reports, to send or to remove those that are chosen. */
@Controller
class DraftsController {

    private static final String HERE = "redirect:/desk/drafts";

    private final Drafts drafts;
    private final SendDrafts send;
    private final RemoveRecord remove;
    private final DeskTime time;

    DraftsController(Drafts drafts, SendDrafts send, RemoveRecord remove, DeskTime time) {
        this.drafts = drafts;
        this.send = send;
        this.remove = remove;
        this.time = time;
    }

    /** A draft as a line. */
    record Line(String address, String kind, String title, String changed) {}

    /** The drafts of one report. */
    record Group(String id, @Nullable String report, String title, boolean own, List<Line> lines) {}

    @GetMapping("/desk/drafts")
    String list(@SignedIn Member me, Model model) {
        me.must(Permission.ENTER_RECORDS);
        List<Group> groups = drafts.all(me).stream().map(this::group).toList();
        model.addAttribute("groups", groups);
        model.addAttribute(
                "count",
                groups.stream()
                        .mapToInt(group -> group.lines().size() + (group.own() ? 1 : 0))
                        .sum());
        return "desk/drafts/list";
    }

    private Group group(Drafts.OfReport one) {
        String report = one.report() == null ? null : one.report().address();
        return new Group(
                report == null ? "others" : report,
                report,
                one.title(),
                one.own(),
                one.drafts().stream().map(this::line).toList());
    }

    private Line line(Stored<?> draft) {
        return new Line(draft.address().address(), draft.kind().noun(), draft.title(), time.words(draft.changedAt()));
    }

    @PostMapping("/desk/drafts")
    String deed(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") List<String> record,
            @RequestParam(defaultValue = "") String report,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes next) {
        me.must(Permission.ENTER_RECORDS);
        List<RecordRef> chosen =
                report.isBlank() ? record.stream().map(DraftsController::ref).toList() : drafts.citing(me, ref(report));
        if (chosen.isEmpty()) {
            next.addFlashAttribute("problem", "Tick at least one draft.");
            return HERE;
        }
        if (deed.equals("remove")) {
            RemoveRecord.Several done = remove.removeEach(me, chosen, reason);
            tell(next, done.removed().size(), "removed. The journal and their histories keep them", done.stays());
        } else {
            SendDrafts.Sent done = send.send(me, chosen);
            tell(next, done.count(), "sent for review", done.refused());
        }
        return report.isBlank() ? HERE : "redirect:/desk/reports/" + report;
    }

    static void tell(RedirectAttributes next, int done, String what, List<String> refused) {
        next.addFlashAttribute("saved", "%s %s.".formatted(done == 0 ? "None" : String.valueOf(done), what));
        next.addFlashAttribute("refused", refused);
    }

    static RecordRef ref(String address) {
        try {
            return new RecordRef(address);
        } catch (IllegalArgumentException noAddress) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noAddress);
        }
    }
}
