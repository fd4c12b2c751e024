package org.khronika.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.khronika.records.Stored;

/**
 * A kind of record whose page can be read as it stood on a day, by what was known on a day.
 *
 * @param <T> the body
 */
public interface ReadAsOf<T extends Record> {

    /**
     * The page as of the end of a day, by what was known at the end of another.
     *
     * @return empty when nothing of the record was known yet
     */
    Optional<RecordPage> page(Stored<T> record, Namer namer, LocalDate on, LocalDate known);

    /** Whether the page can also be read by what was known on a day, or only as of a day. */
    default boolean byWhatWasKnown() {
        return true;
    }

    /** The last day for which the record says how things stand: that of the page without a day; empty when it has no date. */
    Optional<LocalDate> lastDay(T body);
}
