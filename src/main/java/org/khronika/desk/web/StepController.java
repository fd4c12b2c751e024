package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.desk.web.SendForm.Sent;
import org.khronika.forms.Answers;
import org.khronika.forms.Moves;
import org.khronika.forms.Problem;
import org.khronika.kept.Unsaved;
import org.khronika.proceedings.StepKind;
import org.khronika.review.NoSuchRecord;
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

/**
 * One more step in a case: first what happened, then the short form of that kind, with its source. The case itself is not in the
 * form: a step is added to the version that the form was made on, so a conflict is found and shown like that of the whole form.
 */
@Controller
class StepController {

    private final Forms forms;
    private final StepPage page;
    private final SendForm send;

    StepController(Forms forms, StepPage page, SendForm send) {
        this.forms = forms;
        this.page = page;
        this.send = send;
    }

    @GetMapping("/desk/records/{address}/steps/new")
    String blank(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam(defaultValue = "") String kind,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            Model model) {
        Optional<Answers> typed = kept.answers("step").map(Answers::of);
        if (typed.isPresent() && kind(kind).isPresent()) {
            OpenForm again = sent(me, address, typed.get());
            Moves.Step step = taken(typed.get(), again);
            return page.form(page.ticked(again), step, kind(kind).get(), List.of(), model);
        }
        OpenForm open = forms.of(me, proceeding(address));
        Optional<StepKind> chosen = kind(kind);
        return chosen.isEmpty()
                ? page.kinds(open, kind, model)
                : page.form(open, Moves.step(open.answers()), chosen.get(), List.of(), model);
    }

    @PostMapping("/desk/records/{address}/steps")
    String add(
            @SignedIn Member me,
            @PathVariable String address,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Answers sent = Answers.of(parameters);
        OpenForm open = sent(me, address, sent);
        Moves.Step step = taken(sent, open);
        Optional<StepKind> chosen = kind(sent.first(step.item() + ".kind"));
        if (chosen.isEmpty()) {
            return page.kinds(open, sent.first(step.item() + ".kind"), model);
        }
        return switch (send.send(page.ticked(open), model, response)) {
            case Sent.Saved(RecordRef saved) -> added(open, saved, chosen.get(), next);
            case Sent.Wrong(List<Problem> problems) -> page.form(open, step, chosen.get(), problems, model);
            case Sent.Shown(String template) -> template;
        };
    }

    private OpenForm sent(Member me, String address, Answers sent) {
        return forms.on(
                me,
                proceeding(address),
                Forms.number(sent.first("form-made-on")),
                OpenForm.token(sent.first("form-token")));
    }

    private static Moves.Step taken(Answers sent, OpenForm open) {
        Moves.Step step = Moves.step(open.answers());
        Moves.take(sent, step, open.answers());
        return step;
    }

    private static String added(OpenForm open, RecordRef saved, StepKind kind, RedirectAttributes next) {
        next.addFlashAttribute(
                "saved",
                "%s: “%s”."
                        .formatted(open.sending().forReview() ? "Added and sent for review" : "Added", kind.label()));
        next.addFlashAttribute("added", true);
        return "redirect:" + Pages.of(saved) + "/steps/new";
    }

    private static RecordRef proceeding(String address) {
        RecordRef proceeding = Pages.record(address);
        if (proceeding.kind() != RecordKind.PROCEEDING) {
            throw new NoSuchRecord(proceeding);
        }
        return proceeding;
    }

    private static Optional<StepKind> kind(String name) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.isSaid() && kind.name().equals(name))
                .findFirst();
    }
}
