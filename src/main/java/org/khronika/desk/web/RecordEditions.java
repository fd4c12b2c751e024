package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.LiveRelease;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/** The editions of an update: the draft that is worked on, the version that is approved, and those that were published, up to the release that superseded them. */
@Component
record RecordEditions(LiveRelease releases) {

    /** A sentence for each edition, the newest first. */
    List<Phrase> of(Stored<?> record) {
        List<LiveRelease.Edition> published = releases.editions(record.address());
        Integer approved = record.reviewedVersion();
        List<Phrase> editions = new ArrayList<>();
        if (approved == null || approved != record.version() || record.review() == ReviewState.WITHDRAWN) {
            editions.add(phrase("desk.record.history.edition-now")
                    .with("n", record.version())
                    .with("state", record.review()));
        }
        if (approved != null && published.stream().noneMatch(one -> one.version() == approved)) {
            editions.add(phrase("desk.record.history.edition-approved").with("n", approved));
        }
        for (int at = 0; at < published.size(); at++) {
            editions.add(said(published.get(at), at == 0 ? null : published.get(at - 1)));
        }
        return editions;
    }

    private static Phrase said(LiveRelease.Edition edition, LiveRelease.@Nullable Edition next) {
        if (edition.live()) {
            return phrase("desk.record.history.edition-published")
                    .with("n", edition.version())
                    .with("release", edition.first());
        }
        return next == null
                ? phrase("desk.record.history.edition-gone")
                        .with("n", edition.version())
                        .with("release", edition.first())
                : phrase("desk.record.history.edition-superseded")
                        .with("n", edition.version())
                        .with("release", edition.first())
                        .with("by", next.first());
    }
}
