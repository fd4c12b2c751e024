package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.records.Authors;
import org.khronika.records.HarmQuestion;
import org.khronika.records.HarmQuestions;
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
    private final HarmQuestions questions;
    private final DeskTime time;

    ReviewController(Records records, Review review, Authors authors, HarmQuestions questions, DeskTime time) {
        this.records = records;
        this.review = review;
        this.authors = authors;
        this.questions = questions;
        this.time = time;
    }

    /** One record that waits. */
    record Row(
            String address,
            String title,
            String kind,
            String by,
            String since,
            boolean amended,
            boolean own,
            boolean looked,
            List<HarmQuestion> questions,
            List<String> doubts) {}

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
        model.addAttribute("anyLooked", rows.stream().anyMatch(row -> row.looked() && !row.own()));
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
                questions.open(record, Reader.of(me)),
                review.doubts(me, record));
    }
}
