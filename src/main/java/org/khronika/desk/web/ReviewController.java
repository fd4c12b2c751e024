package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.records.Authors;
import org.khronika.records.Hindrances;
import org.khronika.records.Reader;
import org.khronika.records.RecordQuery;
import org.khronika.records.Records;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for review, the oldest first. */
@Controller
class ReviewController {

    private static final int ROWS = 100;

    private final Records records;
    private final Review review;
    private final Authors authors;
    private final Hindrances hindrances;
    private final DeskTime time;

    ReviewController(Records records, Review review, Authors authors, Hindrances hindrances, DeskTime time) {
        this.records = records;
        this.review = review;
        this.authors = authors;
        this.hindrances = hindrances;
        this.time = time;
    }

    /**
     * One record that waits.
     *
     * @param hinders why it cannot be accepted as it is
     */
    record Row(
            String address,
            String title,
            String kind,
            String by,
            String since,
            boolean amended,
            boolean own,
            boolean looked,
            List<String> hinders,
            List<String> doubts) {

        /** Whether it can be ticked, to be accepted with others. */
        public boolean ready() {
            return looked && hinders.isEmpty();
        }
    }

    @GetMapping("/desk/review")
    String queue(@SignedIn Member me, HttpSession session, Model model) {
        me.must(Permission.REVIEW_RECORDS);
        Reader reader = Reader.of(me);
        RecordQuery waiting = RecordQuery.all().in(ReviewState.SUBMITTED).newestFirst();
        long total = records.count(waiting, reader);
        List<Stored<?>> oldest =
                new ArrayList<>(records.listWhole(waiting.rows((int) Math.max(0, total - ROWS), ROWS), reader));
        Collections.reverse(oldest);
        Looked looked = Looked.in(session);
        List<Row> rows = oldest.stream().map(record -> row(me, record, looked)).toList();
        model.addAttribute("yours", rows.stream().filter(row -> !row.own()).toList());
        model.addAttribute("own", rows.stream().filter(Row::own).toList());
        model.addAttribute("total", total);
        model.addAttribute("anyReady", rows.stream().anyMatch(row -> row.ready() && !row.own()));
        return "desk/record/review";
    }

    private <T extends Record> Row row(Member me, Stored<T> record, Looked looked) {
        return new Row(
                record.address().address(),
                record.title(),
                Capitals.first(record.kind().noun()),
                record.changedByName(),
                time.words(record.changedAt()),
                record.reviewedVersion() != null,
                authors.wrote(me, record),
                looked.has(record),
                hindrances.of(me, record),
                review.doubts(me, record));
    }
}
