package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.figures.Series;
import org.khronika.query.Queries;
import org.khronika.query.QueryRefused;
import org.khronika.review.Reader;
import org.khronika.search.NoIndex;
import org.khronika.search.Search.Order;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Our own count beside a series of figures of others: what its query finds for a member today, as it is typed. Never published, never mixed. */
@Component
record OurCount(Queries queries, DeskTime time) {

    /** In a sentence; null for any other record, and for a series without a query. */
    @Nullable
    Sayable of(Record body, Member me) {
        if (!(body instanceof Series series) || series.ourQuery() == null) {
            return null;
        }
        try {
            long total = queries.findAsTyped(series.ourQuery(), Order.LATEST, 0, Reader.of(me))
                    .total();
            return phrase("desk.our-count")
                    .with("n", total)
                    .with("day", time.today())
                    .with("query", series.ourQuery());
        } catch (QueryRefused refused) {
            return phrase("desk.our-count.refused").with("why", refused.sentence());
        } catch (NoIndex none) {
            return phrase("desk.our-count.refused").with("why", none.why());
        }
    }
}
