package org.khronika.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.intake.Candidates;
import org.khronika.intake.Progress;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.records.Authors;
import org.khronika.records.Listed;
import org.khronika.records.Reader;
import org.khronika.records.RecordQuery;
import org.khronika.records.Records;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What waits for a member, what they wait for, and what others did. */
@Component
class Work {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 60;
    private static final int CHANGES = 12;

    private final Records records;
    private final Journal journal;
    private final Authors authors;
    private final Candidates candidates;
    private final DeskTime time;

    Work(Records records, Journal journal, Authors authors, Candidates candidates, DeskTime time) {
        this.records = records;
        this.journal = journal;
        this.authors = authors;
        this.candidates = candidates;
        this.time = time;
    }

    /** A record with a line about it. */
    record Item(String address, String title, String about) {}

    /** Several records under one sentence: how many, and the first of them. */
    record Pile(long count, List<Item> first) {}

    /** What somebody did with a record. */
    record News(String when, String address, String title, String what, String by) {}

    /** What came back to the member, each with the reason. */
    Pile returned(Member me) {
        RecordQuery query =
                RecordQuery.all().by(me.id()).in(ReviewState.RETURNED).newestFirst();
        return pile(
                query,
                me,
                listed -> journal.list(listed.address()).stream()
                        .filter(entry -> entry.deed().equals("ReturnRecord"))
                        .findFirst()
                        .map(this::returned)
                        .orElse(""));
    }

    private String returned(JournalEntry entry) {
        String why = entry.reason() == null ? "" : ": “" + entry.reason() + "”";
        return "%s, %s%s".formatted(entry.member().name(), time.words(entry.at()), why);
    }

    /** What the member began and has not sent. */
    Pile drafts(Member me) {
        RecordQuery query = RecordQuery.all().by(me.id()).in(ReviewState.DRAFT).newestFirst();
        return pile(query, me, listed -> "Changed " + time.words(listed.changedAt()) + ".");
    }

    /** What the member sent and others have not decided. */
    Pile inReview(Member me) {
        RecordQuery query =
                RecordQuery.all().by(me.id()).in(ReviewState.SUBMITTED).newestFirst();
        return pile(query, me, listed -> "Since " + time.words(listed.changedAt()) + ".");
    }

    /** A report with candidates that nobody has judged. */
    record Report(String address, String title, long left, int judged, int all) {}

    /** The member's own reports with candidates left, the last changed first. */
    List<Report> reports(Member me) {
        List<Listed> documents = records.list(
                RecordQuery.all()
                        .of(RecordKind.DOCUMENT)
                        .by(me.id())
                        .newestFirst()
                        .rows(0, LOOKED_AT),
                Reader.of(me));
        Map<RecordRef, Progress> progress =
                candidates.progress(documents.stream().map(Listed::address).toList());
        return documents.stream()
                .filter(document -> progress.containsKey(document.address()))
                .map(document -> report(document, progress.get(document.address())))
                .filter(report -> report.left() > 0)
                .limit(SHOWN)
                .toList();
    }

    private static Report report(Listed document, @Nullable Progress progress) {
        int judged = progress == null ? 0 : progress.judged();
        int all = progress == null ? 0 : progress.all();
        return new Report(document.address().address(), document.title(), all - judged, judged, all);
    }

    /** What waits for the member's review, the oldest first; nothing for who may not review. */
    Pile toReview(Member me) {
        if (!me.may(Permission.REVIEW_RECORDS)) {
            return new Pile(0, List.of());
        }
        List<Stored<?>> waiting = new ArrayList<>(records.listWhole(
                RecordQuery.all().in(ReviewState.SUBMITTED).newestFirst().rows(0, LOOKED_AT), Reader.of(me)));
        Collections.reverse(waiting);
        List<Item> others = waiting.stream()
                .filter(record -> !authors.wrote(me, record))
                .map(record -> new Item(
                        record.address().address(),
                        record.title(),
                        "By %s, sent %s.".formatted(record.changedByName(), time.words(record.changedAt()))))
                .toList();
        return new Pile(others.size(), others.stream().limit(SHOWN).toList());
    }

    /** What others did with records since the member was last here; with the latest things on a first visit. */
    List<News> news(Member me, Optional<Instant> since) {
        return records.list(RecordQuery.all().newestFirst().rows(0, LOOKED_AT), Reader.of(me)).stream()
                .filter(listed -> since.isEmpty() || listed.changedAt().isAfter(since.get()))
                .filter(listed -> !listed.changedByName().equals(me.name()))
                .limit(CHANGES)
                .map(this::news)
                .toList();
    }

    private News news(Listed listed) {
        Optional<JournalEntry> last = journal.find(listed.address(), listed.version());
        String deed = last.map(entry -> Said.deed(entry.deed())).orElse("Changed");
        String why = last.map(JournalEntry::reason).map(reason -> ": " + reason).orElse("");
        return new News(
                time.words(listed.changedAt()),
                listed.address().address(),
                listed.title(),
                deed + why,
                listed.changedByName());
    }

    private Pile pile(RecordQuery query, Member me, java.util.function.Function<Listed, String> about) {
        Reader reader = Reader.of(me);
        List<Item> first = records.list(query.rows(0, SHOWN), reader).stream()
                .map(listed -> new Item(listed.address().address(), listed.title(), about.apply(listed)))
                .toList();
        return new Pile(records.count(query, reader), first);
    }
}
