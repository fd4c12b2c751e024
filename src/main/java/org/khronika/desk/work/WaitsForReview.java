package org.khronika.desk.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.desk.web.DeskTime;
import org.khronika.records.Authors;
import org.khronika.records.NeedsYou;
import org.khronika.records.Reader;
import org.khronika.records.RecordQuery;
import org.khronika.records.Records;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.springframework.stereotype.Component;

/** What waits for the member's review, the oldest first; nothing for who may not review. */
@Component
class WaitsForReview implements NeedsYou {

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 60;

    private final Records records;
    private final Authors authors;
    private final DeskTime time;

    WaitsForReview(Records records, Authors authors, DeskTime time) {
        this.records = records;
        this.authors = authors;
        this.time = time;
    }

    @Override
    public List<Pile> of(Member me) {
        if (!me.may(Permission.REVIEW_RECORDS)) {
            return List.of();
        }
        List<Stored<?>> waiting = new ArrayList<>(records.listWhole(
                RecordQuery.all().in(ReviewState.SUBMITTED).newestFirst().rows(0, LOOKED_AT), Reader.of(me)));
        Collections.reverse(waiting);
        List<Stored<?>> others =
                waiting.stream().filter(record -> !authors.wrote(me, record)).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        return List.of(new Pile(
                Rank.REVIEW,
                others.size(),
                others.size() == 1 ? "record waits for your review" : "records wait for your review",
                "/desk/review",
                others.stream().limit(SHOWN).map(this::line).toList()));
    }

    private Line line(Stored<?> record) {
        String address = record.address().address();
        return new Line(
                address,
                record.title(),
                "/desk/records/" + address,
                "By %s, sent %s.".formatted(record.changedByName(), time.words(record.changedAt())));
    }
}
