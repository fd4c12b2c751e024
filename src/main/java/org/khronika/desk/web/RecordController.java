package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.desk.deadlines.DueLists;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Sensitivity;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.review.OthersTold;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Removals;
import org.khronika.review.RemoveRecord;
import org.khronika.values.Capitals;
import org.khronika.values.RecordKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a record, with what can be done with it. */
@Controller
class RecordController {

    private final Records records;
    private final ShownTypes types;
    private final Incoming incoming;
    private final Review review;
    private final DeskTime time;
    private final AsOf asOf;
    private final DueLists due;
    private final OthersTold others;
    private final OurCount ours;
    private final Removals removals;
    private final RemoveRecord remove;
    private final SecondWordsOnPage seconds;

    RecordController(
            Records records,
            ShownTypes types,
            Incoming incoming,
            Review review,
            DeskTime time,
            AsOf asOf,
            DueLists due,
            OthersTold others,
            OurCount ours,
            Removals removals,
            RemoveRecord remove,
            SecondWordsOnPage seconds) {
        this.records = records;
        this.types = types;
        this.incoming = incoming;
        this.review = review;
        this.time = time;
        this.asOf = asOf;
        this.due = due;
        this.others = others;
        this.ours = ours;
        this.removals = removals;
        this.remove = remove;
        this.seconds = seconds;
    }

    @GetMapping("/desk/records/{address}")
    String page(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        Stored<?> record = records.get(Pages.record(address), Reader.of(me));
        if (on.isEmpty() && known.isEmpty()) {
            Looked.in(session).at(record);
        }
        Optional<Removals.Removal> removal = removals.of(record);
        if (removal.isPresent()) {
            response.setStatus(HttpStatus.GONE.value());
            return removed(record, removal.get(), model);
        }
        model.addAttribute(
                "mayRemove",
                me.may(Permission.ENTER_RECORDS) && remove.own(me, record).isEmpty());
        return show(me, record, "", asOf.read(on, known), model);
    }

    /** What stands at the address of a record that its author removed. */
    private String removed(Stored<?> record, Removals.Removal removal, Model model) {
        model.addAttribute("address", record.address().address());
        model.addAttribute("by", removal.by());
        model.addAttribute("at", time.words(removal.at()));
        model.addAttribute("reason", removal.reason());
        return "desk/record/removed";
    }

    /** The page; a deed that was refused says why. */
    <T extends Record> String show(Member me, Stored<T> record, String refused, Model model) {
        return show(me, record, refused, ReadDays.NONE, model);
    }

    private <T extends Record> String show(Member me, Stored<T> record, String refused, ReadDays days, Model model) {
        StaffNamer namer = new StaffNamer(records, Reader.of(me));
        ShownType<T> type = types.get(record);
        AsOf.Read read = asOf.page(type, record, namer, days);
        RecordPage page = days.isNow() ? others.add(record, read.page(), Reader.of(me), namer) : read.page();
        model.addAttribute("asOf", read);
        Incoming.Appearances appears = incoming.of(record.address(), page, Reader.of(me));
        model.addAttribute("anatomy", page.withConnected(appears.shown()));
        model.addAttribute("more", appears.more());
        model.addAttribute("address", record.address().address());
        model.addAttribute("recordTitle", record.title());
        model.addAttribute("version", record.version());
        model.addAttribute("grows", Shape.of(type.bodyType()).growing());
        model.addAttribute("isProceeding", record.kind() == RecordKind.PROCEEDING);
        model.addAttribute(
                "due",
                record.body() instanceof Proceeding proceeding
                        ? due.of(me, record.address(), record.title(), proceeding)
                        : List.of());
        model.addAttribute("caps", caps(record));
        model.addAttribute("box", review.box(me, record));
        model.addAttribute(
                "changed",
                "Version %d, by %s, %s."
                        .formatted(record.version(), record.changedByName(), time.words(record.changedAt())));
        model.addAttribute("ours", ours.of(record.body(), me));
        model.addAttribute("waits", seconds.of(me, record));
        model.addAttribute("refused", refused);
        return "desk/record/page";
    }

    private static List<String> caps(Stored<?> record) {
        List<String> caps = new ArrayList<>();
        caps.add(Said.state(record));
        if (record.sensitivity() != Sensitivity.PUBLIC) {
            caps.add("For " + Capitals.small(record.sensitivity().label()));
        }
        return caps;
    }
}
