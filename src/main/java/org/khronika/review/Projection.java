package org.khronika.review;

import java.time.Instant;
import java.util.Collection;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordRef;

/**
 * Tables of a context that follow from its records and are kept beside them, so that they can be counted fast. One bean for each
 * kind that has some; every save calls it in its own transaction, so that the tables are never older than the record.
 *
 * @param <T> the body
 */
public interface Projection<T extends Record> {

    /** The class of the bodies that it is made from. */
    Class<T> bodyType();

    /** Brings the tables up to a version that has just been written. */
    void project(Saved<T> saved);

    /** The same for first versions of many records at once, in the transaction that writes them. */
    default void projectNew(Collection<Saved<T>> saved) {
        saved.forEach(this::project);
    }

    /**
     * A version that has just been written.
     *
     * @param record the number of the row in the table {@code record}
     * @param at     when it was saved
     */
    record Saved<T extends Record>(
            long record, RecordRef address, int version, ReviewState review, Instant at, T body) {}
}
