package org.khronika.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Stored;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;

/** What came, in a period, of what a context keeps: counted by what its registers and pages are worked out from. A bean of the context. */
public interface PeriodOutcomes {

    /** Names the table, the same in every language. */
    String code();

    /** What is counted, over the table. */
    Sayable title();

    /**
     * What came of it in a period, where anything did; each once.
     *
     * @param from    the first day
     * @param to      the last, as of which it is told
     * @param records those that it is worked out from; others are passed over
     */
    List<Line> in(LocalDate from, LocalDate to, List<Stored<?>> records);

    /** The place of a choice among all of its kind, from one; 0 for null. */
    static <E extends Enum<E>> int place(E[] all, @Nullable E choice) {
        return Arrays.asList(all).indexOf(choice) + 1;
    }

    /**
     * One line.
     *
     * @param code   the same in every period
     * @param place  in the order of the table
     * @param number with what imprecise dates leave open
     */
    record Line(String code, int place, Sayable what, Quantity number) {

        /** A line of which so many are sure, and more possible. */
        public static Line of(String code, int place, Sayable what, long sure, long perhaps) {
            return new Line(
                    code,
                    place,
                    what,
                    perhaps == 0 ? Quantity.of(sure) : Quantity.parse(sure + ".." + (sure + perhaps)));
        }
    }
}
