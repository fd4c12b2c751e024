package org.khronika.desk.drafts;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.records.Citation;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.sources.Document;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The drafts of a member, put together by the report that they were made from. */
@Component
record Drafts(Records records) {

    private static final int MOST = 2_000;

    /**
     * The drafts made from one report.
     *
     * @param report  null for those that cite none, or more than one
     * @param own    whether the report is the member's own draft too
     */
    record OfReport(@Nullable RecordRef report, Sayable title, boolean own, List<Stored<?>> drafts) {}

    /** All drafts, the last changed first; those of one report together, and the reports themselves where they are drafts. */
    List<OfReport> all(Member me) {
        Map<RecordRef, List<Stored<?>>> byReport = new LinkedHashMap<>();
        List<Stored<?>> others = new ArrayList<>();
        Map<RecordRef, Stored<?>> reports = new LinkedHashMap<>();
        for (Stored<?> draft : begun(me)) {
            List<RecordRef> sources =
                    draft.citations().stream().map(Citation::source).distinct().toList();
            if (draft.body() instanceof Document) {
                reports.put(draft.address(), draft);
                byReport.computeIfAbsent(draft.address(), one -> new ArrayList<>());
            } else if (sources.size() == 1) {
                byReport.computeIfAbsent(sources.getFirst(), one -> new ArrayList<>())
                        .add(draft);
            } else {
                others.add(draft);
            }
        }
        List<OfReport> all = new ArrayList<>();
        byReport.forEach((report, drafts) -> all.add(new OfReport(
                report,
                Sayable.written(
                        records.find(report, Reader.of(me)).map(Stored::title).orElse(report.address())),
                reports.containsKey(report),
                drafts)));
        if (!others.isEmpty()) {
            all.add(new OfReport(null, phrase("desk.drafts.from-none"), false, others));
        }
        return all;
    }

    /** The member's drafts that cite this report. */
    List<RecordRef> citing(Member me, RecordRef report) {
        return records
                .list(
                        RecordQuery.all()
                                .by(me.id())
                                .in(ReviewState.DRAFT)
                                .citing(report)
                                .rows(0, MOST),
                        Reader.of(me))
                .stream()
                .map(RecordLine::address)
                .toList();
    }

    /** The member's drafts that rest on this report and on nothing else: they would have nothing to stand on without it. */
    List<RecordRef> restingOn(Member me, RecordRef report) {
        return begun(me).stream()
                .filter(draft -> !draft.citations().isEmpty()
                        && draft.citations().stream()
                                .allMatch(citation -> citation.source().equals(report)))
                .map(Stored::address)
                .toList();
    }

    private List<Stored<?>> begun(Member me) {
        return records.listWhole(
                RecordQuery.all()
                        .by(me.id())
                        .in(ReviewState.DRAFT)
                        .newestFirst()
                        .rows(0, MOST),
                Reader.of(me));
    }
}
