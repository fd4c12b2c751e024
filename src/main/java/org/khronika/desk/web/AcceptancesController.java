package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.records.Stored;
import org.khronika.review.AcceptRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.StaleRecord;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepts several records of the queue, each by the deed that accepts one: those that the reviewer has looked at, as they are now. */
@Controller
class AcceptancesController {

    private static final int MOST = 100;

    private final Records records;
    private final AcceptRecord accept;

    AcceptancesController(Records records, AcceptRecord accept) {
        this.records = records;
        this.accept = accept;
    }

    /** One that was ticked and not accepted, and why. */
    record Left(String address, String title, String why) {}

    @PostMapping("/desk/review/acceptances")
    String accept(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") List<String> accepted,
            HttpSession session,
            RedirectAttributes next) {
        me.must(Permission.REVIEW_RECORDS);
        Looked looked = Looked.in(session);
        List<Left> left = new ArrayList<>();
        List<String> ticked = accepted.stream().distinct().limit(MOST).toList();
        ticked.forEach(address -> one(me, address, looked).ifPresent(left::add));
        int done = ticked.size() - left.size();
        next.addFlashAttribute(
                "saved", done == 0 ? null : Said.counted(done, "record is", "records are") + " accepted.");
        next.addFlashAttribute("left", left);
        next.addFlashAttribute("noneTicked", ticked.isEmpty());
        return "redirect:/desk/review";
    }

    private Optional<Left> one(Member me, String address, Looked looked) {
        Optional<Stored<?>> found = records.find(Pages.record(address), Reader.of(me));
        if (found.isEmpty()) {
            return Optional.of(
                    new Left("", "One of them", "There is no such record any more, or you may no longer see it."));
        }
        return refused(me, found.get(), looked)
                .map(why ->
                        new Left(found.get().address().address(), found.get().title(), why));
    }

    private Optional<String> refused(Member me, Stored<?> record, Looked looked) {
        RecordRef address = record.address();
        if (!looked.has(record)) {
            return Optional.of("Open it first: you have not seen version %d.".formatted(record.version()));
        }
        try {
            accept.accept(me, address, record.version(), null);
            return Optional.empty();
        } catch (DeedRefused | StaleRecord refusal) {
            return Optional.of(String.valueOf(refusal.getMessage()));
        } catch (NoSuchRecord gone) {
            return Optional.of("There is no such record any more, or you may no longer see it.");
        }
    }
}
