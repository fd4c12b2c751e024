package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Reply;
import org.khronika.proceedings.StepKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/** Saves the short form of one more step in a case, or asks once more what happened. */
@Component
record SendStep(StepPage page, SendForm send) {

    String to(StepForm form, Reply reply) {
        String kind = form.open().answers().first(form.step().item() + ".kind");
        return StepPage.kind(kind)
                .map(chosen -> send.send(
                        form.ticked().open(),
                        reply,
                        saved -> added(form, saved, chosen, reply),
                        problems -> page.form(form, chosen, problems, reply)))
                .orElseGet(() -> page.kinds(form.open(), kind, reply));
    }

    private static String added(StepForm form, RecordRef saved, StepKind kind, Reply reply) {
        Phrase done = phrase(form.open().sending().forReview() ? "desk.saved.step-sent" : "desk.saved.step");
        return reply.saved(done.with("step", kind)).tell("added", true).to(Pages.of(saved) + "/steps/new");
    }
}
