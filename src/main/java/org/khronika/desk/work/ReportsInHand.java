package org.khronika.desk.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.intake.Candidates;
import org.khronika.intake.Progress;
import org.khronika.records.ReviewState;
import org.khronika.review.Listed;
import org.khronika.review.NeedsYou;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The member's own reports with candidates that nobody has judged, the last changed first. */
@Component
class ReportsInHand implements NeedsYou {

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 60;

    private final Records records;
    private final Candidates candidates;

    ReportsInHand(Records records, Candidates candidates) {
        this.records = records;
        this.candidates = candidates;
    }

    @Override
    public List<Pile> of(Member me) {
        RecordQuery mine = RecordQuery.all()
                .of(RecordKind.DOCUMENT)
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                .by(me.id())
                .newestFirst()
                .rows(0, LOOKED_AT);
        List<Listed> documents = records.list(mine, Reader.of(me));
        Map<RecordRef, Progress> progress =
                candidates.progress(documents.stream().map(Listed::address).toList());
        return documents.stream()
                .flatMap(document -> Optional.ofNullable(progress.get(document.address()))
                        .filter(far -> !far.isDone())
                        .map(far -> pile(document, far))
                        .stream())
                .limit(SHOWN)
                .toList();
    }

    private static Pile pile(Listed document, Progress progress) {
        int left = progress.all() - progress.judged();
        return new Pile(
                Rank.REPORTS,
                left,
                "%s left in “%s”".formatted(left == 1 ? "candidate" : "candidates", document.title()),
                "/desk/reports/" + document.address().address(),
                List.of(),
                new Done(
                        progress.judged(),
                        progress.all(),
                        "%d of %d judged.".formatted(progress.judged(), progress.all())));
    }
}
