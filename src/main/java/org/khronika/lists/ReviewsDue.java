package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.FallsDue;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;

/** Reviews of those who stand on a list, at the desk among what is due. */
@Component
record ReviewsDue(Records records) implements FallsDue {

    private static final RecordQuery LISTINGS = RecordQuery.all()
            .of(RecordKind.LISTING)
            .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
            .rows(0, Integer.MAX_VALUE);

    @Override
    public List<Item> list(Reader reader, LocalDate today) {
        List<Item> due = new ArrayList<>();
        for (Stored<?> record : records.listWhole(LISTINGS, reader)) {
            if (record.body() instanceof Listing listing) {
                Optional<Stored<?>> list =
                        listing.list() == null ? Optional.empty() : records.find(listing.list(), reader);
                CuratedList body = list.map(Stored::body)
                        .map(one -> one instanceof CuratedList found ? found : null)
                        .orElse(null);
                Reviews.next(listing, body)
                        .ifPresent(on -> due.add(item(record, listing, body, on, reader.language())));
            }
        }
        return due;
    }

    private static Item item(
            Stored<?> record, Listing listing, @Nullable CuratedList list, PartialDate on, Language language) {
        String decidedBy = list == null ? null : list.decidedBy();
        return new Item(
                record.address(),
                record.title(),
                phrase("lists.review.of-a-listing").in(language),
                on,
                decidedBy == null ? "" : decidedBy,
                List.of(
                        PlaceOnList.now(listing).inWords().in(language),
                        phrase(
                                        listing.nextReview() == null
                                                ? "lists.review.months-of-the-list"
                                                : "lists.review.day-of-the-listing")
                                .in(language)));
    }
}
