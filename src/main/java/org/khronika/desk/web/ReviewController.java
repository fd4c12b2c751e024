package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Authors;
import org.khronika.review.Hindrances;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
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
        RecordQuery waiting =
                RecordQuery.all().in(ReviewState.SUBMITTED).oldestFirst().rows(0, ROWS);
        Looked looked = Looked.in(session);
        List<Row> rows = records.listWhole(waiting.notWrittenBy(me.id()), reader).stream()
                .map(record -> row(me, record, false, looked))
                .toList();
        model.addAttribute("yours", rows);
        model.addAttribute(
                "own",
                records.listWhole(waiting, reader).stream()
                        .filter(record -> authors.wrote(me, record))
                        .map(record -> row(me, record, true, looked))
                        .toList());
        long total = records.count(waiting, reader);
        model.addAttribute("total", total);
        model.addAttribute("anyReady", rows.stream().anyMatch(Row::ready));
        return "desk/record/review";
    }

    private <T extends Record> Row row(Member me, Stored<T> record, boolean own, Looked looked) {
        return new Row(
                record.address().address(),
                record.title(),
                Capitals.first(record.kind().noun()),
                record.changedByName(),
                time.words(record.changedAt()),
                record.reviewedVersion() != null,
                own,
                looked.has(record),
                hindrances.of(me, record),
                review.doubts(me, record));
    }
}
