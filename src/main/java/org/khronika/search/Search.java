package org.khronika.search;

import org.khronika.review.Reader;
import org.springframework.stereotype.Component;

/** Finds records. What a reader may not see changes no hit, no count, no facet and no order. */
@Component
public class Search {

    private final RecordIndex index;
    private final IndexTasks tasks;

    Search(RecordIndex index, IndexTasks tasks) {
        this.index = index;
        this.tasks = tasks;
    }

    /** Which come first. */
    public enum Order {
        /** Those in whose title the words stand, then those in whose text they stand as they were typed; of these the latest. */
        BEST,
        /** Those of the latest date. */
        LATEST
    }

    /**
     * Finds what is wanted.
     *
     * @throws IndexUnderWay when there is no index yet
     */
    public Finds find(Wanted wanted, Order order, int offset, int limit, Reader reader) {
        return index.ask(generation -> generation.ask(session -> {
            Seen seen = Seen.of(session, reader, tasks.closedTo(reader));
            return find(seen, wanted, order, offset, limit);
        }));
    }

    /** The same, of what has the words as they were typed, and never what is a slip away from them. */
    public Finds findAsTyped(Wanted wanted, Order order, int offset, int limit, Reader reader) {
        return index.ask(generation ->
                generation.ask(session -> new Answering(Seen.of(session, reader, tasks.closedTo(reader)), false)
                        .find(wanted, order, offset, limit)));
    }

    /** Slips are looked for only where nothing is found without: what was typed right is never mixed with what is like it. */
    static Finds find(Seen seen, Wanted wanted, Order order, int offset, int limit) {
        Finds found = new Answering(seen, false).find(wanted, order, offset, limit);
        return found.total() > 0 ? found : new Answering(seen, true).find(wanted, order, offset, limit);
    }
}
