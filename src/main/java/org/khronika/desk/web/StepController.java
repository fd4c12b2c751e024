package org.khronika.desk.web;

import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.forms.Answers;
import org.khronika.kept.Unsaved;
import org.khronika.proceedings.StepKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One more step in a case: first what happened, then the short form of that kind, with its source. The case itself is not in the
 * form: a step is added to the version that the form was made on, so a conflict is found and shown like that of the whole form.
 */
@Controller
@RequestMapping("/desk/records/{address}/steps")
record StepController(Forms forms, StepPage page, SendStep send) {

    @GetMapping("/new")
    String blank(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam(defaultValue = "") String kind,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            Reply reply) {
        Optional<StepKind> chosen = StepPage.kind(kind);
        if (chosen.isEmpty()) {
            return page.kinds(forms.of(me, StepPage.ofCase(address)), kind, reply);
        }
        StepForm form = kept.answers("step")
                .map(Answers::of)
                .map(typed -> StepForm.of(forms.on(me, StepPage.ofCase(address), typed), typed)
                        .ticked())
                .orElseGet(() -> StepForm.blank(forms.of(me, StepPage.ofCase(address))));
        return page.form(form, chosen.get(), List.of(), reply);
    }

    @PostMapping
    String add(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam MultiValueMap<String, String> parameters,
            Reply reply) {
        Answers sent = Answers.of(parameters);
        return send.to(StepForm.of(forms.on(me, StepPage.ofCase(address), sent), sent), reply);
    }
}
