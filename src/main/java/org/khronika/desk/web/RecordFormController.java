package org.khronika.desk.web;

import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.forms.Answers;
import org.khronika.kept.Unsaved;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of a record, as it stands and as it comes back. */
@Controller
@RequestMapping("/desk/records/{address}/form")
record RecordFormController(Forms forms, FormPage page, AnswerForm answer, ConflictPage conflict) {

    @GetMapping
    String open(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            Reply reply) {
        OpenForm open = AnswerForm.typed(kept)
                .map(answers -> forms.sent(me, address, answers))
                .orElseGet(() -> forms.of(me, address));
        Optional<String> choice = ConflictPage.isOn(open) ? conflict.again(open, reply) : Optional.empty();
        return choice.orElseGet(() -> page.show(open, List.of(), null, reply));
    }

    @PostMapping
    String amend(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam MultiValueMap<String, String> parameters,
            Reply reply) {
        return answer.to(forms.sent(me, address, Answers.of(parameters)), reply);
    }
}
