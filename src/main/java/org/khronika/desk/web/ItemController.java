package org.khronika.desk.web;

import java.util.List;
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

/**
 * One more item in a list of a record that grows: an answer of an authority, a stage of a draft, an attempt. As with a step of a
 * case, the record itself is not in the form; the item is added to the version that the form was made on.
 */
@Controller
@RequestMapping("/desk/records/{address}/more/{list}")
record ItemController(Forms forms, ItemPage page, SendItem send) {

    @GetMapping
    String blank(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @PathVariable String list,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            Reply reply) {
        return kept.answers("item")
                .map(Answers::of)
                .map(typed -> page.form(ItemForm.of(forms.on(me, address, typed), list, typed), List.of(), reply))
                .orElseGet(() -> page.form(ItemForm.blank(forms.of(me, address), list), List.of(), reply));
    }

    @PostMapping
    String add(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @PathVariable String list,
            @RequestParam MultiValueMap<String, String> parameters,
            Reply reply) {
        Answers sent = Answers.of(parameters);
        return send.to(ItemForm.of(forms.on(me, address, sent), list, sent), reply);
    }
}
