package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.desk.web.SendForm.Sent;
import org.khronika.forms.Answers;
import org.khronika.forms.Blank;
import org.khronika.forms.Moves;
import org.khronika.forms.Problem;
import org.khronika.kept.Unsaved;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.values.Capitals;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One more item in a list of a record that grows: an answer of an authority, a stage of a draft, an attempt. As with a step of a
 * case, the record itself is not in the form; the item is added to the version that the form was made on.
 */
@Controller
class ItemController {

    private final Forms forms;
    private final ItemPage page;
    private final SendForm send;

    ItemController(Forms forms, ItemPage page, SendForm send) {
        this.forms = forms;
        this.page = page;
        this.send = send;
    }

    @GetMapping("/desk/records/{address}/more/{list}")
    String blank(
            @SignedIn Member me,
            @PathVariable String address,
            @PathVariable String list,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            Model model) {
        Optional<Answers> typed = kept.answers("item").map(Answers::of);
        if (typed.isPresent()) {
            OpenForm again = sent(me, address, typed.get());
            Question question = growing(again, list);
            return page.form(again, question, taken(list, typed.get(), again), List.of(), model);
        }
        OpenForm open = forms.of(me, Pages.record(address));
        Question question = growing(open, list);
        return page.form(open, question, Moves.item(list, open.answers()), List.of(), model);
    }

    @PostMapping("/desk/records/{address}/more/{list}")
    String add(
            @SignedIn Member me,
            @PathVariable String address,
            @PathVariable String list,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Answers sent = Answers.of(parameters);
        OpenForm open = sent(me, address, sent);
        Question question = growing(open, list);
        Moves.Step item = taken(list, sent, open);
        if (Moves.isOne(open.answers())) {
            Moves.apply(open.answers(), open.origin());
            return page.form(open, question, item, List.of(), model);
        }
        if (sent.first("form-do").equals("look")) {
            return page.form(open, question, item, List.of(), model);
        }
        if (Blank.is(question, item.item(), open.answers())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            int last = open.answers().all(list).size();
            return page.form(open, question, item, List.of(Blank.problem(question, item.item(), last, "")), model);
        }
        return switch (send.send(open, model, response)) {
            case Sent.Saved(RecordRef saved) -> added(open, question, saved, next);
            case Sent.Wrong(List<Problem> problems) -> page.form(open, question, item, problems, model);
            case Sent.Shown(String template) -> template;
        };
    }

    private OpenForm sent(Member me, String address, Answers sent) {
        return forms.on(
                me,
                Pages.record(address),
                Forms.number(sent.first("form-made-on")),
                OpenForm.token(sent.first("form-token")));
    }

    private static Moves.Step taken(String list, Answers sent, OpenForm open) {
        Moves.Step item = Moves.item(list, open.answers());
        Moves.take(sent, item, open.answers());
        return item;
    }

    private static String added(OpenForm open, Question question, RecordRef saved, RedirectAttributes next) {
        next.addFlashAttribute(
                "saved",
                "%s was added%s."
                        .formatted(
                                Capitals.first(question.each()),
                                open.sending().forReview() ? " and sent for review" : " to the draft"));
        return "redirect:" + Pages.of(saved);
    }

    private static Question growing(OpenForm open, String list) {
        return Shape.of(open.type().bodyType()).growing().stream()
                .filter(question -> question.name().equals(list))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
