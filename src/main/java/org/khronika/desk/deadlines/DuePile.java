package org.khronika.desk.deadlines;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

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
    public Sayable inWords() {
        List<Phrase> parts = new ArrayList<>();
        add(overdue.size(), phrase("desk.due.overdue"), parts);
        add(soon.size(), phrase("desk.due.soon"), parts);
        add(later.size() + more, phrase("desk.due.later"), parts);
        return parts.isEmpty()
                ? phrase("desk.due.nothing")
                : phrase("desk.due.so-many").with("parts", Sayable.and(parts));
    }

    private static void add(int count, Phrase when, List<Phrase> parts) {
        if (count > 0) {
            parts.add(when.with("n", count));
        }
    }
}
