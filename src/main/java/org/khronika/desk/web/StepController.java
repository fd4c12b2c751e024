package org.khronika.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.desk.form.Answers;
import org.khronika.desk.form.FormView;
import org.khronika.desk.form.Moves;
import org.khronika.desk.form.ViewForm;
import org.khronika.records.NoSuchRecord;
import org.khronika.records.Shape;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A short form for what happens most often: one more step in a case, with its source. It carries the other answers of the
 * case along and is sent like the whole form, so errors, conflicts and double sending are treated alike.
 */
@Controller
class StepController {

    private final Forms forms;
    private final ViewForm view;

    StepController(Forms forms, ViewForm view) {
        this.forms = forms;
        this.view = view;
    }

    @GetMapping("/desk/records/{address}/steps/new")
    String blank(@SignedIn Member me, @PathVariable String address, Model model) {
        RecordRef proceeding = Pages.record(address);
        if (proceeding.kind() != RecordKind.PROCEEDING) {
            throw new NoSuchRecord(proceeding);
        }
        OpenForm open = forms.of(me, proceeding);
        Moves.Step step = Moves.step(open.answers());
        FormView shown = view.of(
                Shape.of(open.type().bodyType()), open.answers(), List.of(), open.origin(), open.reader(), step.item());
        model.addAttribute("step", item(shown, step.item()));
        model.addAttribute("cite", shown.cites().getLast());
        model.addAttribute("carried", carried(open.answers(), step));
        model.addAttribute("action", open.action());
        model.addAttribute("token", open.token());
        model.addAttribute("madeOn", open.madeOn());
        model.addAttribute("address", proceeding.address());
        model.addAttribute(
                "recordTitle", open.record() == null ? "" : open.record().title());
        model.addAttribute("count", open.answers().all("steps").size() - 1);
        return "desk/record/step";
    }

    private static FormView.Item item(FormView view, String name) {
        return view.parts().stream()
                .flatMap(part -> part.fields().stream())
                .flatMap(field -> field.items().stream())
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** All answers but those that the short form asks for. */
    private static Map<String, List<String>> carried(Answers answers, Moves.Step step) {
        Map<String, List<String>> carried = new LinkedHashMap<>(answers.asMap());
        carried.keySet().removeIf(name -> name.startsWith(step.item() + ".") || name.startsWith(step.cite() + "."));
        carried.put(step.item() + ".key", List.of(step.key()));
        carried.put(step.cite() + ".field", List.of("steps." + step.key()));
        return carried;
    }
}
