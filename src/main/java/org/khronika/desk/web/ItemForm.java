package org.khronika.desk.web;

import java.util.Optional;
import org.khronika.forms.Answers;
import org.khronika.forms.Blank;
import org.khronika.forms.Moves;
import org.khronika.forms.Problem;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The short form of one more item in a list of a record that grows. */
record ItemForm(OpenForm open, Question list, Moves.Move item) {

    /** An empty one. */
    static ItemForm blank(OpenForm open, String list) {
        return new ItemForm(open, growing(open, list), Moves.item(list, open.answers()));
    }

    /** The one that comes back: what was sent of the item is taken over. */
    static ItemForm of(OpenForm open, String list, Answers sent) {
        ItemForm form = blank(open, list);
        Moves.take(sent, form.item(), open.answers());
        return form;
    }

    private static Question growing(OpenForm open, String list) {
        return Shape.of(open.type().bodyType(), open.reader().language()).growing().stream()
                .filter(question -> question.name().equals(list))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What is wrong with an item of which nothing is said. */
    Optional<Problem> blank() {
        Answers answers = open.answers();
        int last = answers.all(list.name()).size();
        return Blank.is(list, item.item(), answers)
                ? Optional.of(Blank.problem(list, item.item(), last, 0))
                : Optional.empty();
    }
}
