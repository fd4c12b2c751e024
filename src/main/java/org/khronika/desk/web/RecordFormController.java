package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.desk.web.SendForm.Sent;
import org.khronika.forms.Answers;
import org.khronika.forms.Moves;
import org.khronika.forms.Problem;
import org.khronika.forms.RecordForm;
import org.khronika.kept.Unsaved;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms: an empty one, that of a record, and both as they come back. */
@Controller
class RecordFormController {

    /** What this form is called where what was typed is kept. */
    private static final String FORM = "record";

    private final Forms forms;
    private final FormPage page;
    private final RecordForm form;
    private final SendForm send;
    private final RecordTypes types;
    private final ConflictPage conflict;

    RecordFormController(
            Forms forms, FormPage page, RecordForm form, SendForm send, RecordTypes types, ConflictPage conflict) {
        this.forms = forms;
        this.page = page;
        this.form = form;
        this.send = send;
        this.types = types;
        this.conflict = conflict;
    }

    @GetMapping("/desk/records/new")
    String blank(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "kept") String text,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            Model model) {
        if (kind == null) {
            model.addAttribute("families", families());
            return "desk/record/new";
        }
        Optional<OpenForm> typed = kept.answers(FORM).map(answers -> forms.sent(me, kind, Answers.of(answers)));
        // A document that others keep is pointed to: it has a form of its own and no text to be read.
        if (kind == RecordKind.DOCUMENT && !text.equals("none") && typed.isEmpty()) {
            return "redirect:/desk/reports/new";
        }
        if (typed.isPresent()) {
            return page.show(typed.get(), List.of(), null, model);
        }
        OpenForm open = start.isEmpty() ? forms.blank(me, kind, name) : forms.startedFrom(me, kind, start);
        return page.show(open, List.of(), "names.0", model);
    }

    /** The kinds under their headings, each with its explanation. */
    private Map<RecordKind.Family, List<RecordType<?>>> families() {
        return types.kinds().stream()
                .<RecordType<?>>map(types::get)
                .collect(Collectors.groupingBy(
                        type -> type.kind().family(),
                        () -> new EnumMap<>(RecordKind.Family.class),
                        Collectors.toList()));
    }

    @GetMapping("/desk/records/{address}/form")
    String open(
            @SignedIn Member me,
            @PathVariable String address,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            Model model) {
        OpenForm open = kept.answers(FORM)
                .map(answers -> forms.sent(me, Pages.record(address), Answers.of(answers)))
                .orElseGet(() -> forms.of(me, Pages.record(address)));
        Optional<String> choice = ConflictPage.isOn(open) ? conflict.again(open, model) : Optional.empty();
        return choice.orElseGet(() -> page.show(open, List.of(), null, model));
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
            String focus = Moves.apply(open.answers(), open.origin()).orElse(null);
            form.read(open.type(), open.answers(), open.origin(), open.reader());
            return page.show(open, List.of(), focus, model);
        }
        if (open.answers().first("form-do").equals("look")) {
            String at = open.answers().first("form-at");
            return page.show(open, List.of(), at.isEmpty() ? null : at, model);
        }
        return switch (send.send(open, model, response)) {
            case Sent.Saved(RecordRef saved) -> saved(open, saved, next);
            case Sent.Wrong(List<Problem> problems) -> page.show(open, problems, null, model);
            case Sent.Shown(String template) -> template;
        };
    }

    private static String saved(OpenForm open, RecordRef saved, RedirectAttributes next) {
        next.addFlashAttribute(
                "saved",
                open.sending().forReview()
                        ? "Saved and sent for review: %s.".formatted(saved.address())
                        : "Saved as a draft: %s.".formatted(saved.address()));
        return "redirect:" + Pages.of(saved);
    }
}
