package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.desk.form.Answers;
import org.khronika.desk.form.FilledDraft;
import org.khronika.desk.form.Moves;
import org.khronika.desk.form.RecordForm;
import org.khronika.records.DeedRefused;
import org.khronika.records.Draft;
import org.khronika.records.NoSuchRecord;
import org.khronika.records.RecordType;
import org.khronika.records.StaleRecord;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms: an empty one, that of a record, and both as they come back. */
@Controller
class RecordFormController {

    private final Forms forms;
    private final FormPage page;
    private final RecordForm form;
    private final NamedPlaces places;
    private final SaveForm save;
    private final ConflictPage conflict;

    RecordFormController(
            Forms forms, FormPage page, RecordForm form, NamedPlaces places, SaveForm save, ConflictPage conflict) {
        this.forms = forms;
        this.page = page;
        this.form = form;
        this.places = places;
        this.save = save;
        this.conflict = conflict;
    }

    @GetMapping("/desk/records/new")
    String blank(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(defaultValue = "") String name,
            Model model) {
        if (kind == null) {
            model.addAttribute("kinds", Arrays.asList(RecordKind.values()));
            return "desk/record/new";
        }
        return kind == RecordKind.DOCUMENT
                ? "redirect:/desk/reports/new"
                : page.show(forms.blank(me, kind, name), List.of(), "names.0", model);
    }

    @GetMapping("/desk/records/{address}/form")
    String open(@SignedIn Member me, @PathVariable String address, Model model) {
        return page.show(forms.of(me, Pages.record(address)), List.of(), null, model);
    }

    @PostMapping("/desk/records")
    String enter(
            @SignedIn Member me,
            @RequestParam("form-kind") RecordKind kind,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return answer(forms.sent(me, kind, Answers.of(parameters)), model, response, next);
    }

    @PostMapping("/desk/records/{address}/form")
    String amend(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return answer(forms.sent(me, Pages.record(address), Answers.of(parameters)), model, response, next);
    }

    private String answer(OpenForm open, Model model, HttpServletResponse response, RedirectAttributes next) {
        if (Moves.isOne(open.answers())) {
            String focus = Moves.apply(open.answers()).orElse(null);
            form.read(open.type(), open.answers(), open.origin(), open.reader());
            return page.show(open, List.of(), focus, model);
        }
        if (open.answers().first("form-do").equals("look")) {
            return page.show(open, List.of(), null, model);
        }
        return save(open, open.type(), model, response, next);
    }

    private <T extends Record> String save(
            OpenForm open, RecordType<T> type, Model model, HttpServletResponse response, RedirectAttributes next) {
        FilledDraft<T> filled = places.read(open, type);
        @Nullable Draft<T> draft = filled.draft();
        if (draft == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(open, filled.problems(), null, model);
        }
        try {
            RecordRef saved = saved(open, draft);
            next.addFlashAttribute(
                    "saved",
                    open.sending().forReview()
                            ? "Saved and sent for review: %s.".formatted(saved.address())
                            : "Saved as a draft: %s.".formatted(saved.address()));
            return "redirect:" + Pages.of(saved);
        } catch (StaleRecord stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict.show(open, type, draft, model);
        } catch (DeedRefused | NoSuchRecord refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page.refused(open, refused, model);
        }
    }

    private <T extends Record> RecordRef saved(OpenForm open, Draft<T> draft) {
        if (open.record() == null) {
            return save.enter(open.me(), draft, open.sending());
        }
        save.amend(open.me(), open.record().address(), open.madeOn(), draft, open.sending());
        return open.record().address();
    }
}
