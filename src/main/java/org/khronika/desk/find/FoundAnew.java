package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.query.Queries;
import org.khronika.query.QueryRefused;
import org.khronika.query.QueryResult;
import org.khronika.query.QueryResult.Row;
import org.khronika.review.Reader;
import org.khronika.search.Finds;
import org.khronika.search.NoIndex;
import org.khronika.search.Search.Order;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** What the searches that a member keeps find now, and what of it they have not seen yet. */
@Component
record FoundAnew(Queries queries) {

    /** Of more results than these nobody looks through what is new. */
    static final int MOST = 10_000;

    /**
     * What a search finds.
     *
     * @param all   how many records; of more than {@link #MOST} nothing is new
     * @param count how many of them are new
     * @param first some of these
     * @param wrong why it could not be asked; null when it was
     */
    record News(
            SavedSearch search,
            long all,
            long count,
            List<Row> first,
            @Nullable Sayable wrong) {

        /** Whether it finds too much for what is new to be told. */
        public boolean isTooMuch() {
            return all > MOST;
        }
    }

    /** As far as the reader may see it now; no slip is taken for what was kept. */
    News of(SavedSearch search, int limit, Reader reader) {
        try {
            QueryResult fresh = queries.askAsTyped(search.query(), search.found(), limit, reader);
            long all = search.found().isEmpty()
                    ? fresh.total()
                    : queries.findAsTyped(search.query(), Order.LATEST, 0, reader)
                            .total();
            return all > MOST
                    ? new News(search, all, 0, List.of(), null)
                    : new News(search, all, fresh.total(), fresh.records(), null);
        } catch (QueryRefused refused) {
            return new News(
                    search, 0, 0, List.of(), phrase("desk.searches.refused").with("why", refused.sentence()));
        } catch (NoIndex underWay) {
            return new News(search, 0, 0, List.of(), SaysWhy.of(underWay));
        }
    }

    /** The addresses of all that a query finds; of too many, none. Throws what asking throws. */
    Set<String> addresses(String query, Reader reader) {
        Finds found = queries.findAsTyped(query, Order.LATEST, MOST, reader);
        return found.total() > MOST
                ? Set.of()
                : found.records().stream().map(RecordRef::address).collect(Collectors.toSet());
    }

    /** The addresses of what is new of a search. Throws what asking throws. */
    Set<String> fresh(SavedSearch search, Reader reader) {
        Set<String> fresh = new HashSet<>(addresses(search.query(), reader));
        fresh.removeAll(search.found());
        return fresh;
    }

    /** The addresses of the few that were changed last, however many it finds. Throws what asking throws. */
    List<RecordRef> changedLast(String query, int few, Reader reader) {
        return queries.findAsTyped(query, Order.CHANGED, few, reader).records();
    }
}
