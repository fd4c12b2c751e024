package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.khronika.access.Reply;
import org.khronika.forms.Answers;
import org.khronika.forms.Moves;
import org.khronika.forms.RecordForm;
import org.khronika.kept.Unsaved;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/** Does what the button says with which a form of a record was sent. */
@Component
record AnswerForm(FormPage page, RecordForm form, SendForm send) {

    /** What was typed in the form of a record before, and was not saved. */
    static Optional<Answers> typed(Unsaved kept) {
        return kept.answers("record").map(Answers::of);
    }

    String to(OpenForm open, Reply reply) {
        if (Moves.isOne(open.answers())) {
            String focus = Moves.apply(open.answers(), open.origin()).orElse(null);
            form.read(open.type(), open.answers(), open.origin(), open.reader());
            return page.show(open, List.of(), focus, reply);
        }
        if (open.isLook()) {
            String at = open.answers().first("form-at");
            return page.show(open, List.of(), at.isEmpty() ? null : at, reply);
        }
        return send.send(
                open, reply, saved -> saved(open, saved, reply), problems -> page.show(open, problems, null, reply));
    }

    private static String saved(OpenForm open, RecordRef saved, Reply reply) {
        Phrase done = phrase(open.sending().forReview() ? "desk.saved.sent-for-review" : "desk.saved.as-a-draft");
        return reply.saved(done.with("address", saved.address())).to(Pages.of(saved));
    }
}
