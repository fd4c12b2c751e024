package org.khronika.desk.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.khronika.values.InWords;

/**
 * What is due, by when it is: overdue, from today to the seventh day from now, later.
 *
 * @param more how many later ones are not shown
 */
public record DuePile(List<DueRow> overdue, List<DueRow> soon, List<DueRow> later, int more) {

    /** How many wait to be looked at now. */
    public int now() {
        return overdue.size() + soon.size();
    }

    /** Those rows of it. */
    DuePile only(Predicate<DueRow> rows) {
        return new DuePile(
                overdue.stream().filter(rows).toList(),
                soon.stream().filter(rows).toList(),
                later.stream().filter(rows).toList(),
                0);
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return now() + later.size() == 0;
    }

    /** The overdue ones and those of the next seven days, so many at most. */
    public List<DueRow> first(int most) {
        return java.util.stream.Stream.concat(overdue.stream(), soon.stream())
                .limit(most)
                .toList();
    }

    /** How much of it is when, without saying what is not: "2 overdue, 3 within a week and 9 later." */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        add(overdue.size(), "overdue", parts);
        add(soon.size(), "within a week", parts);
        add(later.size() + more, "later", parts);
        return parts.isEmpty() ? "Nothing is due." : InWords.sentence(InWords.list(parts));
    }

    private static void add(int count, String when, List<String> parts) {
        if (count > 0) {
            parts.add(count + " " + when);
        }
    }
}
