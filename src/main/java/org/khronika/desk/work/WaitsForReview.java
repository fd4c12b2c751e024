package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.desk.web.DeskTime;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.NeedsYou;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What waits for the member's review, the oldest first; nothing for who may not review. */
@Component
record WaitsForReview(Records records, DeskTime time) implements NeedsYou {

    private static final int SHOWN = 3;

    @Override
    public List<Pile> of(Member me) {
        if (!me.may(Permission.REVIEW_RECORDS)) {
            return List.of();
        }
        RecordQuery waiting = RecordQuery.all()
                .in(ReviewState.SUBMITTED)
                .notWrittenBy(me.id())
                .oldestFirst();
        long many = records.count(waiting, Reader.of(me));
        if (many == 0) {
            return List.of();
        }
        return List.of(new Pile(
                Rank.REVIEW,
                many,
                phrase("desk.work.review.pile").with("n", many),
                "/desk/review",
                records.listWhole(waiting.rows(0, SHOWN), Reader.of(me)).stream()
                        .map(this::line)
                        .toList()));
    }

    private Line line(Stored<?> record) {
        String address = record.address().address();
        return new Line(
                address,
                Sayable.written(record.title()),
                "/desk/records/" + address,
                phrase("desk.work.review.sent")
                        .with("by", record.changedByName())
                        .with("at", time.words(record.changedAt())));
    }
}
