package org.khronika.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.publication.PublishRelease;
import org.khronika.records.ReviewState;
import org.khronika.review.AcceptRecord;
import org.khronika.review.DecideWithdrawal;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.WithdrawRecord;
import org.khronika.updates.SayStillRight;
import org.khronika.updates.StaleSentences;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right what the first release of the demo has wrong, and publishes the second: a reviewer accepts the corrections that wait and looks at the
 * sentences that rest on them, an editor
 * withdraws what was entered twice, and readers are told of both. All of it or nothing.
 */
@Component
class DemoCorrections {

    private static final String STILL_RIGHT =
            "The sentence takes its number from the records, and one of them was put right: it says what they say.";

    private final Records records;
    private final AcceptRecord accept;
    private final WithdrawRecord withdraw;
    private final DecideWithdrawal decide;
    private final StaleSentences stale;
    private final SayStillRight stillRight;
    private final PublishRelease publish;

    DemoCorrections(
            Records records,
            AcceptRecord accept,
            WithdrawRecord withdraw,
            DecideWithdrawal decide,
            StaleSentences stale,
            SayStillRight stillRight,
            PublishRelease publish) {
        this.records = records;
        this.accept = accept;
        this.withdraw = withdraw;
        this.decide = decide;
        this.stale = stale;
        this.stillRight = stillRight;
        this.publish = publish;
    }

    /** Whether corrections were sent and wait. */
    boolean areSent(Member reviewer) {
        return !sent(reviewer).isEmpty();
    }

    /** Does it, with a note for the readers. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    void publish(Member reviewer, Member editor, String note) {
        Map<RecordRef, String> wrong = new HashMap<>();
        for (RecordLine sent : sent(reviewer)) {
            wrong.put(
                    sent.address(),
                    DemoSlips.all()
                            .wrongIn(records.get(sent.address(), Reader.of(reviewer))
                                    .title()));
            accept.accept(reviewer, sent.address(), sent.version(), null);
        }
        stale.list(Reader.of(reviewer))
                .forEach(one -> stillRight.say(reviewer, one.id(), one.now().mark(), STILL_RIGHT));
        DemoSlips.all().twice().forEach(slip -> withdraw(slip, reviewer, editor));
        publish.publish(editor, note, null, true, wrong);
    }

    /** What waits, a record before the update that rests on it. */
    private List<RecordLine> sent(Member reviewer) {
        RecordQuery waits = RecordQuery.all().in(ReviewState.SUBMITTED).rows(0, DemoSlips.MOST);
        return records.list(waits, Reader.of(reviewer)).stream()
                .sorted(Comparator.comparing(line -> line.address().kind() == RecordKind.UPDATE))
                .toList();
    }

    private void withdraw(DemoFile.Entry slip, Member reviewer, Member editor) {
        RecordQuery twice = RecordQuery.all().in(ReviewState.REVIEWED).matching(DemoSlips.name(slip));
        records.list(twice, Reader.of(editor)).stream()
                .filter(line ->
                        records.get(line.address(), Reader.of(editor)).title().equals(DemoSlips.name(slip)))
                .forEach(line -> {
                    withdraw.withdraw(editor, line.address(), line.version(), DemoSlips.wrong(slip));
                    decide.confirm(reviewer, line.address());
                });
    }
}
