package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.intake.Findings;
import org.khronika.intake.TriageProgress;
import org.khronika.records.ReviewState;
import org.khronika.review.NeedsYou;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The member's own reports with findings that nobody has triaged, the last changed first. */
@Component
record ReportsInHand(Records records, Findings findings) implements NeedsYou {

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 60;

    @Override
    public List<Pile> of(Member me) {
        RecordQuery mine = RecordQuery.all()
                .of(RecordKind.DOCUMENT)
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                .by(me.id())
                .newestFirst()
                .rows(0, LOOKED_AT);
        List<RecordLine> documents = records.list(mine, Reader.of(me));
        Map<RecordRef, TriageProgress> progress =
                findings.progress(documents.stream().map(RecordLine::address).toList());
        return documents.stream()
                .flatMap(document -> Optional.ofNullable(progress.get(document.address()))
                        .filter(far -> !far.isDone())
                        .map(far -> pile(document, far))
                        .stream())
                .limit(SHOWN)
                .toList();
    }

    private static Pile pile(RecordLine document, TriageProgress progress) {
        int left = progress.all() - progress.triaged();
        return new Pile(
                Rank.REPORTS,
                left,
                phrase("desk.work.reports.left").with("n", left).with("title", document.title()),
                "/desk/reports/" + document.address().address(),
                List.of(),
                new Done(
                        progress.triaged(),
                        progress.all(),
                        phrase("desk.work.reports.triaged")
                                .with("n", progress.triaged())
                                .with("all", progress.all())));
    }
}
