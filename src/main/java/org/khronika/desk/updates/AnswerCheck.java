package org.khronika.desk.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Refused.RefusedField;
import org.khronika.access.Reply;
import org.khronika.review.DeedRefused;
import org.khronika.updates.AnswerSentence;
import org.khronika.values.RecordRef;
import org.khronika.words.SaysWhy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes the answer that a sentence is right as it is. What is refused is said on the page, with the reason as it was typed. */
@Component
record AnswerCheck(AnswerSentence deed, ChecksPage page) {

    String rightAsItIs(Member me, RecordRef address, String key, String reason, Reply reply) {
        try {
            deed.answer(me, address, key, reason);
            return reply.saved(phrase("desk.checks.saved")).to(ChecksPage.of(address));
        } catch (DeedRefused refusal) {
            reply.refused(HttpStatus.CONFLICT, refusal);
        } catch (Refused refusal) {
            RefusedField wrong = new RefusedField("reason-" + key, SaysWhy.of(refusal));
            reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, List.of(wrong)).with("wrongFor", key);
        }
        return page.show(me, address, reply.with("typedFor", key).with("typed", reason));
    }
}
