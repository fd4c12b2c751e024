package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.function.Supplier;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.forms.Answers;
import org.khronika.forms.Moves;
import org.khronika.intake.CorrectFinding;
import org.khronika.intake.Finding;
import org.khronika.intake.PartialBody;
import org.khronika.intake.Triaged;
import org.khronika.review.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Corrects a card as its form says and enters it in one go, unless only the correction was asked for. */
@Component
record CorrectCard(CardQuestions questions, CorrectFinding correct, DecideCard decide, AfterTriage triaged) {

    /** @param decision empty for the correction alone */
    String to(
            InReport report,
            long id,
            int version,
            String decision,
            MultiValueMap<String, String> all,
            Member me,
            Reply reply) {
        Finding card = report.get(id);
        Answers typed = Answers.of(all);
        if (Moves.isOne(typed)) {
            CardView.FormView moved = questions.typed(card.partial(), typed, Reader.of(me));
            return triaged.show(report, card, opened(card, moved), HttpStatus.OK, me, reply);
        }
        CardQuestions.Read read = questions.read(card.partial(), typed, Reader.of(me));
        PartialBody corrected = read.partial();
        if (corrected == null) {
            Opened again = opened(card, read.again());
            return triaged.show(report, card, again, HttpStatus.UNPROCESSABLE_CONTENT, me, reply);
        }
        Supplier<Triaged> deed = () -> {
            int now = correct.correct(me, report.address(), id, version, corrected);
            return decision.isEmpty()
                    ? new Triaged(card, phrase("intake.triaged.corrected"))
                    : decide.decide(me, report.address(), id, now, decision, all);
        };
        return triaged.of(deed, report, id, me, reply);
    }

    private static Opened opened(Finding card, CardView.FormView form) {
        return new Opened(card, "edit", "", null, form);
    }
}
