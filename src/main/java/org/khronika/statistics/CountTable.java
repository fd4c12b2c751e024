package org.khronika.statistics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;

/**
 * A number that is broken down by one or two things. Each cell is counted by the definition of the whole, and so is each total: nothing is added up of cells, for
 * a record may stand in several.
 *
 * @param rows      of the first breakdown; null where the number is broken down by nothing
 * @param columns   of the second; null for none
 * @param cells     by row and column; without columns each row is empty
 * @param inRows    the totals of the rows
 * @param inColumns the totals of the columns
 */
public record CountTable(
        @Nullable Axis rows,
        @Nullable Axis columns,
        List<List<CountCell>> cells,
        List<CountCell> inRows,
        List<CountCell> inColumns,
        CountCell whole) {

    /** Keeps its own lists. */
    public CountTable {
        cells = cells.stream().map(List::copyOf).toList();
        inRows = List.copyOf(inRows);
        inColumns = List.copyOf(inColumns);
    }

    /**
     * Into what a number is broken down.
     *
     * @param by       what the parts are: "Acts", "Month"
     * @param overlaps how many records stand in several parts, because each is true of them
     * @param vague    how many perhaps stand in several parts, because nobody knows in which they belong
     */
    public record Axis(Sayable by, List<CountPart> parts, long overlaps, long vague, boolean isOfTime) {

        /** Keeps its own list. */
        public Axis {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A row or a column.
     *
     * @param code  as it stands in addresses and files
     * @param brief where there is little room
     * @param over  what stands over several in a row, such as the year of months; empty for nothing
     */
    public record CountPart(String code, Sayable label, Sayable brief, String over) {

        static CountPart of(String code, Sayable label) {
            return new CountPart(code, label, label, "");
        }
    }

    /**
     * A number in the table.
     *
     * @param number  empty where nothing at all is known of it
     * @param sure    how many records certainly count
     * @param perhaps how many perhaps do
     * @param several how many tell of several of what is counted, each counted as at least one
     * @param without how many say no quantity, where quantities are added up
     */
    public record CountCell(Optional<Quantity> number, long sure, long perhaps, long several, long without) {

        static CountCell of(GrowingNumber tally) {
            return new CountCell(tally.number(), tally.sure(), tally.perhaps(), tally.several(), tally.without());
        }

        /** Whether any record stands behind it. */
        public boolean hasRecords() {
            return sure + perhaps > 0;
        }
    }
}
