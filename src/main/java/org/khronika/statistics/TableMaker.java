package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Stored;
import org.khronika.statistics.CountTable.Axis;
import org.khronika.statistics.CountTable.CountCell;
import org.khronika.statistics.CountTable.CountPart;
import org.khronika.statistics.CountedNumber.Behind;
import org.khronika.statistics.PartsOfRecord.At;
import org.khronika.statistics.PartsOfRecord.Stands;
import org.khronika.values.WrongValue;

/**
 * Counts records into a table, one after the other, and keeps none of them: as many as there are fit. Also tells of a record whether it stands in one cell of the
 * table.
 */
public final class TableMaker implements Consumer<Stored<?>> {

    /** More nobody reads; a year typed wrong would ask for millions. */
    private static final int MOST_CELLS = 50_000;

    private final CountDefinition definition;
    private final CountResult.Told told;
    private final @Nullable PartsOfRecord rows;
    private final @Nullable PartsOfRecord columns;
    private final Map<At, GrowingNumber> inRows = new HashMap<>();
    private final Map<At, GrowingNumber> inColumns = new HashMap<>();
    private final Map<Spot, GrowingNumber> cells = new HashMap<>();
    private final GrowingNumber whole;
    private long rowsOverlap;
    private long columnsOverlap;

    /** Where records stand by both breakdowns. */
    private record Spot(At row, At column) {}

    TableMaker(CountDefinition definition, CountResult.Told told, List<PartsOfRecord> parts) {
        this.definition = definition;
        this.told = told;
        this.rows = parts.isEmpty() ? null : parts.getFirst();
        this.columns = parts.size() < 2 ? null : parts.get(1);
        this.whole = new GrowingNumber(definition.added().isPresent());
    }

    /** Counts a record where it belongs; of another kind, in no cell. */
    @Override
    public void accept(Stored<?> record) {
        CountResult.Lies lies = CountResult.lies(definition, record, told);
        if (lies == CountResult.Lies.OUTSIDE) {
            return;
        }
        boolean isPerhaps = lies == CountResult.Lies.PERHAPS;
        GrowingNumber.Weight weight = CountResult.weight(definition, record, told);
        whole.add(weight, isPerhaps);
        List<At> inRow = rows == null ? List.of() : rows.of(record);
        List<At> inColumn = columns == null ? List.of() : columns.of(record);
        rowsOverlap += inRow.size() > 1 ? 1 : 0;
        columnsOverlap += inColumn.size() > 1 ? 1 : 0;
        inRow.forEach(at -> tally(inRows, at).add(weight, isPerhaps));
        inColumn.forEach(at -> tally(inColumns, at).add(weight, isPerhaps));
        inRow.forEach(row ->
                inColumn.forEach(column -> tally(cells, new Spot(row, column)).add(weight, isPerhaps)));
    }

    /** Counts a record in no part, only in the whole, and tells whether it belongs there. */
    boolean isOfTheWhole(Stored<?> record) {
        CountResult.Lies lies = CountResult.lies(definition, record, told);
        if (lies != CountResult.Lies.OUTSIDE) {
            whole.add(CountResult.weight(definition, record, told), lies == CountResult.Lies.PERHAPS);
        }
        return lies != CountResult.Lies.OUTSIDE;
    }

    /** The number of all that were counted so far. */
    CountCell inAll() {
        return CountCell.of(whole);
    }

    private <K> GrowingNumber tally(Map<K, GrowingNumber> all, K key) {
        return all.computeIfAbsent(key, none -> empty());
    }

    private GrowingNumber empty() {
        return new GrowingNumber(definition.added().isPresent());
    }

    /** The table of what was counted so far. */
    public CountTable made() {
        List<CountPart> inRow = rows == null ? List.of() : rows.parts(inRows);
        List<CountPart> inColumn = columns == null ? List.of() : columns.parts(inColumns);
        if ((long) inRow.size() * inColumn.size() > MOST_CELLS) {
            throw new WrongValue(phrase("statistics.wrong.cells")
                    .with("n", (long) inRow.size() * inColumn.size())
                    .with("most", MOST_CELLS));
        }
        Map<At, List<InPart>> ofRow = belongings(rows, inRows, inRow);
        Map<At, List<InPart>> ofColumn = belongings(columns, inColumns, inColumn);
        GrowingNumber[][] table = new GrowingNumber[inRow.size()][inColumn.size()];
        for (GrowingNumber[] row : table) {
            Arrays.setAll(row, n -> empty());
        }
        cells.forEach((spot, tally) -> ofRow.getOrDefault(spot.row(), List.of())
                .forEach(row -> ofColumn.getOrDefault(spot.column(), List.of())
                        .forEach(column ->
                                table[row.part()][column.part()].add(tally, row.isPerhaps() || column.isPerhaps()))));
        List<List<CountCell>> all = new ArrayList<>();
        for (GrowingNumber[] row : table) {
            all.add(Arrays.stream(row).map(CountCell::of).toList());
        }
        return new CountTable(
                axis(rows, inRow, inRows, rowsOverlap),
                axis(columns, inColumn, inColumns, columnsOverlap),
                all,
                totals(inRows, inRow, ofRow),
                totals(inColumns, inColumn, ofColumn),
                CountCell.of(whole));
    }

    /** That what stands somewhere belongs to a part, by its number, or perhaps does. */
    private record InPart(int part, boolean isPerhaps) {}

    private static Map<At, List<InPart>> belongings(
            @Nullable PartsOfRecord of, Map<At, GrowingNumber> there, List<CountPart> parts) {
        Map<At, List<InPart>> all = new HashMap<>();
        if (of != null) {
            there.keySet().forEach(at -> {
                List<InPart> those = new ArrayList<>();
                for (int n = 0; n < parts.size(); n++) {
                    Stands stands = of.stands(at, parts.get(n).code());
                    if (stands != Stands.NOT) {
                        those.add(new InPart(n, stands == Stands.PERHAPS));
                    }
                }
                all.put(at, those);
            });
        }
        return all;
    }

    private List<CountCell> totals(
            Map<At, GrowingNumber> there, List<CountPart> parts, Map<At, List<InPart>> belongings) {
        List<GrowingNumber> totals = parts.stream().map(part -> empty()).toList();
        there.forEach((at, tally) -> belongings
                .getOrDefault(at, List.of())
                .forEach(one -> totals.get(one.part()).add(tally, one.isPerhaps())));
        return totals.stream().map(CountCell::of).toList();
    }

    private static @Nullable Axis axis(
            @Nullable PartsOfRecord of, List<CountPart> parts, Map<At, GrowingNumber> there, long overlaps) {
        if (of == null) {
            return null;
        }
        long vague = of.isOfTime()
                ? there.entrySet().stream()
                        .filter(one ->
                                parts.stream().noneMatch(part -> of.stands(one.getKey(), part.code()) == Stands.IN))
                        .mapToLong(one -> one.getValue().sure() + one.getValue().perhaps())
                        .sum()
                : 0;
        return new Axis(of.by(), parts, overlaps, vague, of.isOfTime());
    }

    /**
     * How a record counts in a cell; empty where it does not.
     *
     * @param row    the code of a row; empty for all
     * @param column the code of a column; empty for all
     */
    public Optional<Behind> behind(Stored<?> record, String row, String column) {
        CountResult.Lies lies = CountResult.lies(definition, record, told);
        if (lies == CountResult.Lies.OUTSIDE) {
            return Optional.empty();
        }
        Stands inRow = stands(rows, record, row);
        Stands inColumn = stands(columns, record, column);
        if (inRow == Stands.NOT || inColumn == Stands.NOT) {
            return Optional.empty();
        }
        boolean isPerhaps = lies == CountResult.Lies.PERHAPS || inRow == Stands.PERHAPS || inColumn == Stands.PERHAPS;
        return Optional.of(new Behind(record, isPerhaps, CountResult.adds(definition, record), ""));
    }

    private static Stands stands(@Nullable PartsOfRecord of, Stored<?> record, String part) {
        return of == null || part.isEmpty()
                ? Stands.IN
                : of.of(record).stream()
                        .map(at -> of.stands(at, part))
                        .min(Comparator.naturalOrder())
                        .orElse(Stands.NOT);
    }
}
