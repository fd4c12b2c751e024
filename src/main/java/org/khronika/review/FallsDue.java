package org.khronika.review;

import java.time.LocalDate;
import java.util.List;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** Tells the desk what is due beside what follows from the steps of cases: a review of somebody on a list. A bean of the context that knows. */
public interface FallsDue {

    /** What is due in the records that the reader may see, in any order; also what is overdue, as long as somebody should act. */
    List<Item> list(Reader reader, LocalDate today);

    /**
     * Something that is due.
     *
     * @param address of the record in which it is
     * @param title   of that record
     * @param what    in words that name nobody
     * @param on      the last day for it
     * @param who     who must act; empty when nobody says
     * @param how     how it was worked out, a sentence each
     */
    record Item(RecordRef address, String title, String what, PartialDate on, String who, List<String> how) {

        /** Whether the day has certainly passed. */
        public boolean isOverdue(LocalDate today) {
            return on.latest().filter(last -> last.isBefore(today)).isPresent();
        }
    }
}
