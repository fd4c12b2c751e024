package org.khronika.desk.web;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Authors;
import org.khronika.review.Hindrances;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The page with what waits for review: what the member can review, and what others have to. */
@Component
record ReviewQueue(Records records, Review review, Authors authors, Hindrances hindrances, DeskTime time) {

    private static final int ROWS = 100;

    /**
     * One record that waits.
     *
     * @param hinders why it cannot be accepted as it is
     */
    record Row(
            String address,
            String title,
            Sayable kind,
            String by,
            Sayable since,
            boolean amended,
            boolean own,
            boolean looked,
            List<Sayable> hinders,
            List<Sayable> doubts) {

        /** Whether it can be ticked, to be accepted with others. */
        public boolean ready() {
            return looked && hinders.isEmpty();
        }
    }

    String show(Member me, Looked looked, Reply reply) {
        Reader reader = Reader.of(me);
        StaffNamer namer = new StaffNamer(records, reader);
        RecordQuery waiting =
                RecordQuery.all().in(ReviewState.SUBMITTED).oldestFirst().rows(0, ROWS);
        List<Row> yours = records.listWhole(waiting.notWrittenBy(me.id()), reader).stream()
                .map(record -> row(me, record, namer, false, looked))
                .toList();
        List<Row> own = records.listWhole(waiting, reader).stream()
                .filter(record -> authors.wrote(me, record))
                .map(record -> row(me, record, namer, true, looked))
                .toList();
        return reply.with("yours", yours)
                .with("own", own)
                .with("total", records.count(waiting, reader))
                .with("anyReady", yours.stream().anyMatch(Row::ready))
                .show("desk/record/review");
    }

    private <T extends Record> Row row(Member me, Stored<T> record, StaffNamer namer, boolean own, Looked looked) {
        return new Row(
                record.address().address(),
                record.title(),
                record.kind().capital(),
                record.changedByName(),
                time.words(record.changedAt()),
                record.reviewedVersion() != null,
                own,
                looked.has(record),
                hindrances.of(me, record),
                review.doubts(me, record, namer));
    }
}
