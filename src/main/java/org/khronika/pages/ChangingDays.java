package org.khronika.pages;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which what a register says can change.
 *
 * @param all   each of them
 * @param about those that are only about right: no date gives them exactly
 */
public record ChangingDays(NavigableSet<LocalDate> all, Set<LocalDate> about) {

    /** Days in the making. */
    public static final class Gathered {

        private final NavigableSet<LocalDate> all = new TreeSet<>();
        private final Set<LocalDate> about = new HashSet<>();
        private final Set<LocalDate> exact = new HashSet<>();

        /** An end of a date; null where that is open. */
        public void given(@Nullable LocalDate day, boolean onlyAboutRight) {
            if (day != null) {
                all.add(day);
                (onlyAboutRight ? about : exact).add(day);
            }
        }

        /** A day that no date gives and that follows from others. */
        public void following(LocalDate day) {
            all.add(day);
        }

        /** All that were gathered, without the ends of time. */
        public ChangingDays days() {
            NavigableSet<LocalDate> days = new TreeSet<>(all);
            days.remove(LocalDate.MIN);
            days.remove(LocalDate.MAX);
            Set<LocalDate> never = new HashSet<>(about);
            never.removeAll(exact);
            return new ChangingDays(days, Set.copyOf(never));
        }
    }
}
