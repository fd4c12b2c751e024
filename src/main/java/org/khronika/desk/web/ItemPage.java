package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Reply;
import org.khronika.forms.FormView;
import org.khronika.forms.Moves;
import org.khronika.forms.Problem;
import org.khronika.forms.ViewForm;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.springframework.stereotype.Component;

/** The page with the short form of one more item in a list of a record. */
@Component
record ItemPage(ViewForm view) {

    String form(ItemForm form, List<Problem> problems, Reply reply) {
        OpenForm open = form.open();
        Question list = form.list();
        Moves.Move item = form.item();
        List<Problem> own = problems.stream().map(ItemPage::shorter).toList();
        FormView shown = view.of(
                Shape.of(open.type().bodyType(), open.reader().language()),
                open.answers(),
                own,
                open.origin(),
                open.reader(),
                own.isEmpty() ? item.item() : null);
        Stored<?> record = open.record();
        String address = record == null ? "" : record.address().address();
        reply.with("address", address);
        reply.with("recordTitle", record == null ? "" : record.title());
        reply.with("kindLabel", open.type().kind().capital());
        reply.with("heading", phrase("desk.record.item.add").with("each", list.each()));
        reply.with("hint", list.hint());
        reply.with("token", open.token());
        reply.with("madeOn", open.madeOn());
        reply.with("item", item(shown, item.item()));
        reply.with("cite", shown.cites().getLast());
        reply.with("answers", open.answers());
        reply.with("action", "/desk/records/%s/more/%s".formatted(address, list.name()));
        reply.with("problems", own);
        reply.with("wrongCount", Said.answersToFix(own.size()));
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
