package org.khronika.desk.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.forms.Answers;
import org.khronika.kept.Unsaved;
import org.khronika.records.RecordTypes;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of a new record, from the choice of its kind until it is saved. */
@Controller
record NewRecordController(Forms forms, FormPage page, AnswerForm answer, RecordTypes types) {

    @GetMapping("/desk/records/new")
    String blank(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "kept") String text,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            Reply reply) {
        if (kind == null) {
            return reply.with("families", types.families()).show("desk/record/new");
        }
        Optional<OpenForm> typed = AnswerForm.typed(kept).map(answers -> forms.sent(me, kind, answers));
        // A document that others keep is pointed to: it has a form of its own and no text to be read.
        if (kind == RecordKind.DOCUMENT && !text.equals("none") && typed.isEmpty()) {
            return reply.to("/desk/reports/new");
        }
        return typed.map(open -> page.show(open, List.of(), null, reply))
                .orElseGet(() -> page.show(forms.begun(me, kind, start, name), List.of(), "names.0", reply));
    }

    @PostMapping("/desk/records")
    String enter(
            @SignedIn Member me,
            @RequestParam("form-kind") RecordKind kind,
            @RequestParam MultiValueMap<String, String> parameters,
            Reply reply) {
        return answer.to(forms.sent(me, kind, Answers.of(parameters)), reply);
    }
}
