package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Refused.RefusedField;
import org.khronika.access.Reply;
import org.khronika.review.DeedRefused;
import org.khronika.updates.SayStillRight;
import org.khronika.words.SaysWhy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes the answer that a stale sentence is still right. What is refused is said on the list, with the reason as it was typed. */
@Component
record AnswerStale(SayStillRight deed, StalePage page) {

    String stillRight(Member me, long binding, String seen, String reason, Reply reply) {
        try {
            deed.say(me, binding, seen, reason);
            return reply.saved(phrase("desk.stale.saved")).to(StalePage.AT);
        } catch (DeedRefused refusal) {
            reply.refused(HttpStatus.CONFLICT, refusal);
        } catch (Refused refusal) {
            RefusedField wrong = new RefusedField("reason-" + binding, SaysWhy.of(refusal));
            reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, List.of(wrong)).with("wrongFor", binding);
        }
        return page.show(me, reply.with("typedFor", binding).with("typed", reason));
    }
}
