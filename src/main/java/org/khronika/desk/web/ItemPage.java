package org.khronika.desk.web;

import java.util.List;
import org.khronika.forms.FormView;
import org.khronika.forms.Moves;
import org.khronika.forms.Problem;
import org.khronika.forms.ViewForm;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page with the short form of one more item in a list of a record. */
@Component
class ItemPage {

    private final ViewForm view;

    ItemPage(ViewForm view) {
        this.view = view;
    }

    String form(OpenForm open, Question list, Moves.Step item, List<Problem> problems, Model model) {
        List<Problem> own = problems.stream().map(ItemPage::shorter).toList();
        FormView shown = view.of(
                Shape.of(open.type().bodyType()),
                open.answers(),
                own,
                open.origin(),
                open.reader(),
                own.isEmpty() ? item.item() : null);
        Stored<?> record = open.record();
        String address = record == null ? "" : record.address().address();
        model.addAttribute("address", address);
        model.addAttribute("recordTitle", record == null ? "" : record.title());
        model.addAttribute("kindLabel", Capitals.first(open.type().kind().noun()));
        model.addAttribute("heading", "Add " + list.each());
        model.addAttribute("hint", list.hint());
        model.addAttribute("token", open.token());
        model.addAttribute("madeOn", open.madeOn());
        model.addAttribute("item", item(shown, item.item()));
        model.addAttribute("cite", shown.cites().getLast());
        model.addAttribute("answers", open.answers());
        model.addAttribute("action", "/desk/records/%s/more/%s".formatted(address, list.name()));
        model.addAttribute("problems", own);
        model.addAttribute("wrongCount", Said.answersToFix(own.size()));
        return "desk/record/item";
    }

    private static FormView.Item item(FormView view, String name) {
        return view.parts().stream()
                .flatMap(part -> java.util.stream.Stream.concat(part.fields().stream(), part.folded().stream()))
                .flatMap(field -> field.items().stream())
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** On a page of one item nobody has to be told which item it is. */
    private static Problem shorter(Problem problem) {
        String label = problem.label().replaceFirst("^[^,]+ \\d+(, |$)", "");
        return new Problem(problem.name(), Capitals.first(label), problem.sentence());
    }
}
