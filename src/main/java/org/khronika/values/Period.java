package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** A closed stretch of days: it includes its first and its last day, and the first is not after the last. */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::first).thenComparing(Period::last);

    /** Takes both days, or refuses a last day before the first. */
    public Period {
        if (last.isBefore(first)) {
            throw new WrongValue(phrase("values.wrong.period")
                    .with("first", first.toString())
                    .with("last", last.toString()));
        }
    }

    /** How many days it has, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The period as an EDTF interval of days: {@code 2022-09-01/2022-09-30}. */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
