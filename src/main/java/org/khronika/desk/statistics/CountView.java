package org.khronika.desk.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.HeatGrid;
import org.khronika.statistics.CountTable;
import org.khronika.statistics.CountTable.Axis;
import org.khronika.statistics.CountTable.CountPart;
import org.khronika.statistics.CountedNumber;
import org.khronika.statistics.CountsSeen.SeenCount;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * A table of counts as the page shows it: each number leads to its records.
 *
 * @param whole   the number itself
 * @param heads   of the columns; none where there are no columns
 * @param totals  of the columns
 * @param heat    whether shades repeat the numbers
 */
record CountView(
        Printed whole,
        @Nullable Sayable rowsBy,
        @Nullable Sayable columnsBy,
        List<Head> heads,
        List<Row> rows,
        List<Printed> totals,
        boolean heat,
        String csv,
        String json) {

    /**
     * A number.
     *
     * @param text  as it is said; in a table of two breakdowns, short
     * @param words as it is said
     * @param href  where its records are listed; null where there are none, or cannot be listed
     * @param shade from 0 to 4
     */
    record Printed(String text, String words, @Nullable String href, int shade, boolean nothing) {}

    /** The head of a column. */
    record Head(Sayable label, Sayable brief, String over) {}

    /** A row with its total. */
    record Row(Sayable label, List<Printed> cells, Printed total) {}

    static CountView of(SeenCount seen, Language language) {
        CountTable table = seen.table();
        List<CountPart> inRow = parts(table.rows());
        List<CountPart> inColumn = parts(table.columns());
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < inRow.size(); n++) {
            List<Printed> cells = new ArrayList<>();
            for (int c = 0; c < inColumn.size(); c++) {
                cells.add(figure(
                        seen,
                        table.cells().get(n).get(c),
                        inRow.get(n).code(),
                        inColumn.get(c).code(),
                        language));
            }
            rows.add(new Row(
                    inRow.get(n).label(),
                    cells,
                    figure(seen, table.inRows().get(n), inRow.get(n).code(), "", language)));
        }
        List<Printed> totals = new ArrayList<>();
        for (int c = 0; c < inColumn.size(); c++) {
            totals.add(
                    figure(seen, table.inColumns().get(c), "", inColumn.get(c).code(), language));
        }
        return new CountView(
                whole(seen, language),
                by(table.rows()),
                by(table.columns()),
                inColumn.stream()
                        .map(part -> new Head(part.label(), part.brief(), part.over()))
                        .toList(),
                rows,
                totals,
                table.columns() != null,
                CellAddress.file(seen.definition(), "csv"),
                CellAddress.file(seen.definition(), "json"));
    }

    /** The number itself leads to its records also where its parts do not. */
    private static Printed whole(SeenCount seen, Language language) {
        CountTable.CountCell whole = seen.table().whole();
        String words = CountedNumber.said(whole.number()).in(language);
        return new Printed(
                words,
                words,
                whole.hasRecords() ? new CellAddress(seen.definition(), "", "").records() : null,
                0,
                !whole.hasRecords());
    }

    private static Printed figure(
            SeenCount seen, CountTable.CountCell cell, String row, String column, Language language) {
        String words = CountedNumber.said(cell.number()).in(language);
        return new Printed(
                seen.table().columns() == null
                        ? words
                        : HeatGrid.figure(cell.number().orElse(null)),
                words,
                seen.opens() && cell.hasRecords() ? new CellAddress(seen.definition(), row, column).records() : null,
                HeatGrid.shade(cell.number().orElse(null)),
                !cell.hasRecords());
    }

    private static List<CountPart> parts(@Nullable Axis axis) {
        return axis == null ? List.of() : axis.parts();
    }

    private static @Nullable Sayable by(@Nullable Axis axis) {
        return axis == null ? null : axis.by();
    }
}
