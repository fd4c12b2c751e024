package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.statistics.CountTable.Axis;
import org.khronika.statistics.CountTable.CountCell;
import org.khronika.words.Sayable;

/** What is said under a table of counts: what is not to be added up, and what numbers leave open. */
final class TableNotes {

    private TableNotes() {}

    static List<Sayable> of(CountTable table) {
        List<Sayable> notes = new ArrayList<>();
        Stream.ofNullable(table.rows()).forEach(axis -> add(axis, "rows", notes));
        Stream.ofNullable(table.columns()).forEach(axis -> add(axis, "columns", notes));
        CountCell whole = table.whole();
        if (whole.perhaps() > 0) {
            notes.add(phrase("statistics.table.perhaps").with("n", whole.perhaps()));
        }
        if (whole.several() > 0) {
            notes.add(phrase("statistics.of-several").with("n", whole.several()));
        }
        if (whole.without() > 0) {
            notes.add(phrase("statistics.without").with("n", whole.without()));
        }
        return List.copyOf(notes);
    }

    private static void add(Axis axis, String where, List<Sayable> notes) {
        if (axis.overlaps() > 0) {
            notes.add(phrase("statistics.table.overlaps")
                    .with("n", axis.overlaps())
                    .with("where", where));
        }
        if (axis.vague() > 0) {
            notes.add(phrase("statistics.table.vague").with("n", axis.vague()).with("where", where));
        }
    }
}
