package org.khronika.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khronika.pages.Chart;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.DrawnInProse.Row;
import org.khronika.pages.Funnel;
import org.khronika.pages.HeatGrid;
import org.khronika.pages.MonthBars;
import org.khronika.pages.Namer;
import org.khronika.statistics.CountTable.Axis;
import org.khronika.statistics.CountTable.CountCell;
import org.khronika.statistics.CountTable.CountPart;
import org.khronika.values.Quantity;

/**
 * A table of counts as a drawing: months as bars that stand, other parts as bars that lie, two breakdowns as cells with shades.
 *
 * @param number of its place among the drawings of the page
 * @param note   what it does not tell
 */
record DrawnTable(int number, String title, String note, Breakdown broken, CountTable table, Namer namer) {

    /** The drawing, with the same in words. */
    DrawnInProse drawn() {
        return table.columns() == null ? bars() : cells(table.columns());
    }

    private DrawnInProse bars() {
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < parts().size(); n++) {
            rows.add(new Row(
                    namer.say(parts().get(n).label()), said(table.inRows().get(n))));
        }
        return DrawnInProse.of(number, broken.way() == Breakdown.Way.MONTH ? months() : funnel(), rows);
    }

    private List<CountPart> parts() {
        return Objects.requireNonNull(table.rows()).parts();
    }

    private Chart months() {
        SortedMap<YearMonth, Quantity> months = new TreeMap<>();
        for (int n = 0; n < parts().size(); n++) {
            months.put(
                    YearMonth.parse(parts().get(n).code()),
                    table.inRows().get(n).number().orElse(Quantity.of(0)));
        }
        return new MonthBars("months-drawn-" + number, title, note, months, namer.language()).chart();
    }

    private Chart funnel() {
        List<Funnel.Layer> layers = new ArrayList<>();
        for (int n = 0; n < parts().size(); n++) {
            CountCell cell = table.inRows().get(n);
            long least = cell.number().map(Quantity::least).orElse(0L);
            layers.add(new Funnel.Layer(
                    namer.say(parts().get(n).label()),
                    said(cell),
                    least,
                    cell.number()
                            .map(Quantity::most)
                            .orElseGet(OptionalLong::empty)
                            .orElse(least)));
        }
        Chart chart = new Funnel(title, note, layers).chart();
        return new Chart("funnel-drawn-" + number, chart.title(), chart.note(), chart.wide(), chart.narrow());
    }

    private DrawnInProse cells(Axis columns) {
        List<HeatGrid.Row> drawn = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < parts().size(); n++) {
            String row = namer.say(parts().get(n).label());
            List<HeatGrid.Cell> cells = new ArrayList<>();
            List<String> told = new ArrayList<>();
            for (int c = 0; c < columns.parts().size(); c++) {
                CountCell cell = table.cells().get(n).get(c);
                String column = namer.say(columns.parts().get(c).label());
                String figure = said(cell);
                cells.add(
                        new HeatGrid.Cell(cell.number().orElse(null), "", "%s, %s: %s".formatted(row, column, figure)));
                if (cell.hasRecords()) {
                    told.add("%s: %s".formatted(column, figure));
                }
            }
            drawn.add(new HeatGrid.Row(row, cells));
            rows.add(new Row(row, told.isEmpty() ? "0" : told.stream().collect(Collectors.joining("; "))));
        }
        List<HeatGrid.Head> heads = columns.parts().stream()
                .map(part -> new HeatGrid.Head(namer.say(part.brief()), part.over()))
                .toList();
        return DrawnInProse.of(
                number, new HeatGrid("calendar-drawn-" + number, title, note, heads, drawn).chart(), rows);
    }

    private String said(CountCell cell) {
        return namer.say(CountedNumber.said(cell.number()));
    }
}
