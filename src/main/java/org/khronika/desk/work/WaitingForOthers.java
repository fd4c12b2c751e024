package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.desk.web.DeskTime;
import org.khronika.records.ReviewState;
import org.khronika.review.NeedsYou.Line;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What the member sent and others have not decided. */
@Component
record WaitingForOthers(Records records, DeskTime time) {

    private static final int SHOWN = 5;

    /** How many, and the last of them. */
    record Sent(long count, List<Line> first) {}

    Sent of(Member me) {
        Reader reader = Reader.of(me);
        RecordQuery query =
                RecordQuery.all().by(me.id()).in(ReviewState.SUBMITTED).newestFirst();
        List<Line> first = records.list(query.rows(0, SHOWN), reader).stream()
                .map(listed -> new Line(
                        listed.address().address(),
                        Sayable.written(listed.title()),
                        "/desk/records/" + listed.address().address(),
                        phrase("desk.work.since").with("at", time.words(listed.changedAt()))))
                .toList();
        return new Sent(records.count(query, reader), first);
    }
}
