package org.khronika.proceedings;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Optional;
import org.khronika.rules.Days;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** How much of a term has been served by the end of a day, and how much is left. */
final class TermServed {

    private TermServed() {}

    /**
     * In a sentence; empty when an end of the dates is open.
     *
     * @param from the day from which the term counts as served
     * @param ends its last day
     */
    static Optional<Sayable> inWords(PartialDate from, PartialDate ends, LocalDate on) {
        if (from.period().isEmpty() || ends.period().isEmpty()) {
            return Optional.empty();
        }
        Days served = days(
                DAYS.between(from.latest().orElseThrow(), on) + 1,
                DAYS.between(from.earliest().orElseThrow(), on) + 1);
        Days left = days(
                DAYS.between(on, ends.earliest().orElseThrow()),
                DAYS.between(on, ends.latest().orElseThrow()));
        return Optional.of(
                phrase("proceedings.law.served-and-left").with("served", served).with("left", left));
    }

    private static Days days(long least, long most) {
        return new Days(Math.max(0, least), Math.max(0, most));
    }
}
