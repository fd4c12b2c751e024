package org.khronika.desk.web;

import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.review.DecideDouble;
import org.khronika.review.DeedRefused;
import org.khronika.review.Doubles.Pair;
import org.khronika.values.RecordRef;
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
            Refused wrong = new Refused(answer.isEmpty() ? "answer" : "reason", refusal.sentence());
            reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, wrong);
            return page.show(me, pair, reply.with("answer", answer).with("reason", reason));
        }
    }

    private String said(Member me, Pair pair, String answer, String reason) {
        DoubleWords words = DoublePage.words(pair);
        RecordRef one = pair.one().address();
        RecordRef other = pair.other().address();
        if (answer.equals(TWO)) {
            decide.two(me, one, other, reason);
            return "Saved: %s. You are not asked about them again, unless they come to %s."
                    .formatted(words.two(), words.another());
        }
        if (!RecordRef.isAddress(answer)) {
            throw new DeedRefused("Choose one of the answers.");
        }
        decide.same(me, one, other, new RecordRef(answer), reason);
        return "Saved: %s. The editors find it on My work until one of the two records is gone."
                .formatted(words.same());
    }
}
