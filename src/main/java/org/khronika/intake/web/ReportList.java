package org.khronika.intake.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.intake.Findings;
import org.khronika.intake.TriageProgress;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.sources.Document;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The page with the reports that are kept, the newest first. */
@Component
record ReportList(Records records, Findings findings, Clock clock) {

    private static final int ROWS = 50;

    /** A line of the list. */
    record Line(
            Stored<?> document,
            String publisher,
            @Nullable PartialDate dated,
            Sayable kept,
            @Nullable TriageProgress progress) {}

    String show(int page, Member me, Reply reply) {
        RecordQuery query = RecordQuery.all()
                .of(RecordKind.DOCUMENT)
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                .matching(Document.KEPT)
                .newestFirst();
        Reader reader = Reader.of(me);
        int first = (Math.max(1, Math.min(page, 10_000)) - 1) * ROWS;
        long count = records.count(query, reader);
        return reply.with("lines", lines(records.listWhole(query.rows(first, ROWS), reader)))
                .with("count", count)
                .with("before", first > 0 ? page - 1 : null)
                .with("after", first + ROWS < count ? page + 1 : null)
                .with("mayEnter", me.may(Permission.ENTER_RECORDS))
                .show("intake/list");
    }

    private List<Line> lines(List<Stored<?>> found) {
        Map<RecordRef, TriageProgress> progress =
                findings.progress(found.stream().map(Stored::address).toList());
        return found.stream()
                .map(document -> line(document, progress.get(document.address())))
                .toList();
    }

    private Line line(Stored<?> stored, @Nullable TriageProgress progress) {
        Document document = (Document) stored.body();
        return new Line(
                stored,
                document.publisher() == null ? "" : document.publisher(),
                document.date(),
                PartialDate.of(Ago.day(stored.createdAt(), clock)),
                progress);
    }
}
