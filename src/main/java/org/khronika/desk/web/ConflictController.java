package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.forms.Answers;
import org.khronika.forms.FilledDraft;
import org.khronika.forms.Reconciled;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.StaleRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves two changes of one record as one, as its second author chose. */
@Controller
class ConflictController {

    private final Forms forms;
    private final FormPage page;
    private final NamedRecords named;
    private final SaveForm save;
    private final ConflictPage conflict;

    ConflictController(Forms forms, FormPage page, NamedRecords named, SaveForm save, ConflictPage conflict) {
        this.forms = forms;
        this.page = page;
        this.named = named;
        this.save = save;
        this.conflict = conflict;
    }

    @PostMapping("/desk/records/{address}/conflict")
    String both(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        OpenForm open = forms.sent(me, Pages.record(address), Answers.of(parameters));
        return save(open, open.type(), model, response, next);
    }

    private <T extends Record> String save(
            OpenForm open, RecordType<T> type, Model model, HttpServletResponse response, RedirectAttributes next) {
        FilledDraft<T> filled = named.read(open, type);
        @Nullable Draft<T> mine = filled.draft();
        if (mine == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(open, filled.problems(), null, model);
        }
        Stored<?> theirs = conflict.theirs(open);
        Reconciled<T> both = conflict.both(open, type, mine, theirs);
        @Nullable Draft<T> merged = both.draft();
        if (merged == null || !conflict.meanwhile(open).isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict.show(open, type, mine, wrong(both, conflict.meanwhile(open)), model);
        }
        try {
            save.amend(open.me(), theirs.address(), theirs.version(), merged, open.sending());
        } catch (StaleRecord again) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict.show(open, type, mine, "It was saved once more while you were choosing.", model);
        } catch (DeedRefused | NoSuchRecord refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page.refused(open, refused, model);
        }
        next.addFlashAttribute("saved", "Both changes are saved in one version: %s.".formatted(theirs.address()));
        return "redirect:" + Pages.of(theirs.address());
    }

    private static String wrong(Reconciled<?> both, String meanwhile) {
        if (both.refusal() != null) {
            return both.refusal();
        }
        long missing = both.missing();
        return missing == 0
                ? meanwhile
                : "%s no choice yet: choose yours or theirs."
                        .formatted(missing == 1 ? "One answer has" : missing + " answers have");
    }
}
