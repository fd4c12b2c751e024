package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.ZonedDateTime;
import java.util.List;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.PastChange;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;

/**
 * The release in which a record was last published, changed or withdrawn. Its page says this one and not the newest, so that a release writes
 * only those pages again of which something has changed, and whoever cites a page cites the release from which on it says so.
 */
public record SaidIn(int number, ZonedDateTime at, ItemStatus how) {

    /** That of a record with a history, the newest change first; that of the plan for one without. */
    static SaidIn of(List<PastChange> history, ReleasePlan plan) {
        return history.stream()
                .findFirst()
                .map(change -> new SaidIn(change.release(), change.at(), change.status()))
                .orElseGet(() -> new SaidIn(plan.number(), plan.at(), ItemStatus.NEW));
    }

    /** The day of that release, to be said in words. */
    public PartialDate day() {
        return PartialDate.of(at.toLocalDate());
    }

    /** "Published in release 1", "Last changed in release 3". */
    public Phrase words() {
        return switch (how) {
            case NEW, SAME -> phrase("site.said.published").with("number", number);
            case CHANGED -> phrase("site.said.changed").with("number", number);
            case WITHDRAWN -> phrase("site.said.withdrawn").with("number", number);
        };
    }
}
