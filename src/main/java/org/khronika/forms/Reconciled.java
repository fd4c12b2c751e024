package org.khronika.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Draft;

/**
 * Two changes of one version, side by side.
 *
 * @param rows    the answers that either of the two changed
 * @param draft   both changes in one, as chosen; null as long as a choice is missing or when the result cannot stand
 * @param refusal why the result cannot stand; null when it can, or while a choice is missing
 */
public record Reconciled<T extends Record>(
        List<Row> rows, @Nullable Draft<T> draft, @Nullable String refusal) {

    /**
     * One answer, in words.
     *
     * @param name      by which a choice speaks of it
     * @param was       the answer on which both began
     * @param both      both together; null where they cannot stand together
     * @param contested whether both changed it, so that somebody has to choose
     * @param chosen    {@code MINE}, {@code THEIRS}, {@code BOTH}, or null as long as a choice is missing
     */
    public record Row(
            String name,
            String label,
            String was,
            String mine,
            String theirs,
            @Nullable String both,
            boolean contested,
            @Nullable String chosen) {

        /** The id of its first choice. */
        public String id() {
            return name.replace('.', '-');
        }
    }

    /** The answers that both changed. */
    public List<Row> contested() {
        return rows.stream().filter(Row::contested).toList();
    }

    /** The answers that one of the two changed. */
    public List<Row> takenOver() {
        return rows.stream().filter(row -> !row.contested()).toList();
    }

    /** How many choices are missing. */
    public long missing() {
        return rows.stream().filter(row -> row.chosen() == null).count();
    }
}
