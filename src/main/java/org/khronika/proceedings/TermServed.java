package org.khronika.proceedings;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.khronika.rules.Days;
import org.khronika.values.PartialDate;

/** How much of a term has been served by the end of a day, and how much is left. */
final class TermServed {

    private TermServed() {}

    /**
     * In a sentence; empty when an end of the dates is open.
     *
     * @param from the day from which the term counts as served
     * @param ends its last day
     */
    static String inWords(PartialDate from, PartialDate ends, LocalDate on) {
        if (from.period().isEmpty() || ends.period().isEmpty()) {
            return "";
        }
        Days served = days(
                DAYS.between(from.latest().orElseThrow(), on) + 1,
                DAYS.between(from.earliest().orElseThrow(), on) + 1);
        Days left = days(
                DAYS.between(on, ends.earliest().orElseThrow()),
                DAYS.between(on, ends.latest().orElseThrow()));
        return "Served: %s; left: %s.".formatted(served.inWords(), left.inWords());
    }

    private static Days days(long least, long most) {
        return new Days(Math.max(0, least), Math.max(0, most));
    }
}
