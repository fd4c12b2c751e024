package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.review.DecideDouble;
import org.khronika.review.DeedRefused;
import org.khronika.review.Doubles.Pair;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes what a member answers about two records that may be the same. */
@Component
record AnswerDouble(DecideDouble decide, DoublePage page) {

    private static final String TWO = "two";

    /** @param answer {@code two}, or the address of the record that is to stay */
    String to(Member me, Pair pair, String answer, String reason, Reply reply) {
        try {
            return reply.saved(said(me, pair, answer, reason))
                    .to(answer.equals(TWO) ? DoublePage.words(pair).list() : DoublePage.at(pair));
        } catch (DeedRefused refusal) {
            Refused wrong = new Refused(answer.isEmpty() ? "answer" : "reason", SaysWhy.of(refusal));
            reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, wrong);
            return page.show(me, pair, reply.with("answer", answer).with("reason", reason));
        }
    }

    private Sayable said(Member me, Pair pair, String answer, String reason) {
        DoubleWords words = DoublePage.words(pair);
        RecordRef one = pair.one().address();
        RecordRef other = pair.other().address();
        if (answer.equals(TWO)) {
            decide.two(me, one, other, reason);
            return phrase("desk.doubles.saved-two").with("two", words.two()).with("another", words.another());
        }
        if (!RecordRef.isAddress(answer)) {
            throw new DeedRefused(phrase("desk.doubles.choose"));
        }
        decide.same(me, one, other, new RecordRef(answer), reason);
        return phrase("desk.doubles.saved-same").with("same", words.same());
    }
}
