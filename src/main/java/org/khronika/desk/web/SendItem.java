package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.khronika.access.Reply;
import org.khronika.forms.Moves;
import org.khronika.forms.Problem;
import org.khronika.values.Capitals;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does what the button says with which the form of one more item was sent. */
@Component
record SendItem(ItemPage page, SendForm send) {

    String to(ItemForm form, Reply reply) {
        OpenForm open = form.open();
        if (Moves.isOne(open.answers())) {
            Moves.apply(open.answers(), open.origin());
            return page.form(form, List.of(), reply);
        }
        if (open.isLook()) {
            return page.form(form, List.of(), reply);
        }
        Optional<Problem> blank = form.blank();
        if (blank.isPresent()) {
            return page.form(form, List.of(blank.get()), reply.status(HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return send.send(open, reply, saved -> added(form, saved, reply), problems -> page.form(form, problems, reply));
    }

    private static String added(ItemForm form, RecordRef saved, Reply reply) {
        return reply.saved(phrase(
                                form.open().sending().forReview()
                                        ? "desk.saved.was-added-and-sent"
                                        : "desk.saved.was-added-to-the-draft")
                        .with("each", Capitals.first(form.list().each())))
                .to(Pages.of(saved));
    }
}
