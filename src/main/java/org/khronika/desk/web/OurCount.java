package org.khronika.desk.web;

import org.khronika.access.Member;
import org.khronika.figures.Series;
import org.khronika.query.Queries;
import org.khronika.query.QueryRefused;
import org.khronika.review.Reader;
import org.springframework.stereotype.Component;

/** Our own count beside a series of figures of others: what its query finds for a member today. Never published, never mixed. */
@Component
class OurCount {

    private final Queries queries;
    private final DeskTime time;

    OurCount(Queries queries, DeskTime time) {
        this.queries = queries;
        this.time = time;
    }

    /** In a sentence; empty for any other record, and for a series without a query. */
    String of(Record body, Member me) {
        if (!(body instanceof Series series) || series.ourQuery() == null) {
            return "";
        }
        try {
            long total = queries.ask(series.ourQuery(), 1, Reader.of(me)).total();
            return "On record with us: %d, as of %s (%s). Ours counts records that you may see, and is never mixed with figures of others."
                    .formatted(total, time.today(), series.ourQuery());
        } catch (QueryRefused refused) {
            return "Our own count cannot be given: "
                    + String.valueOf(refused.getMessage())
                            .lines()
                            .reduce((first, last) -> last)
                            .orElse("");
        }
    }
}
