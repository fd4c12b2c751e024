package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.PartyMention;
import org.khronika.records.ReviewState;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Where a record appears: the records that speak of it or cite it, as far as the reader may see them. */
@Component
record Incoming(Records records) {

    private static final int SHOWN = 20;

    /** What was withdrawn, such as the record of a card that was undone, speaks of nothing any more. */
    private static final RecordQuery STANDING =
            RecordQuery.all().in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED);

    /**
     * The records in which another appears.
     *
     * @param more how many are not shown
     */
    record Appearances(List<PartyMention> shown, long more) {}

    /** The records that speak of one or, for a document, cite it; without those that its page already tells to be connected, and how. */
    Appearances of(RecordRef record, RecordPage page, Reader reader) {
        Set<String> told = Stream.concat(page.connected().stream(), page.people().stream())
                .map(party -> String.valueOf(party.who().href()))
                .collect(Collectors.toSet());
        RecordQuery query = record.kind() == RecordKind.DOCUMENT ? STANDING.citing(record) : STANDING.linkedTo(record);
        List<PartyMention> shown = new ArrayList<>();
        List<RecordLine> listed = records.list(query.rows(0, SHOWN), reader);
        for (RecordLine one : listed) {
            String href = Pages.of(one.address());
            if (!told.contains(href)) {
                shown.add(new PartyMention(
                        Mention.link(one.title(), href), one.address().kind().in(reader.language())));
            }
        }
        return new Appearances(shown, listed.size() < SHOWN ? 0 : records.count(query, reader) - listed.size());
    }
}
