package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Chart.Lettering;
import org.khronika.pages.Chart.Rectangle;
import org.khronika.pages.Chart.Sheet;
import org.khronika.values.Quantity;

/**
 * Numbers of rows and columns: each stands in its cell, and the shade repeats it. A number that is left open has a sign behind it and the table beside it says how far;
 * where nothing is known of one, its cell is hatched.
 *
 * @param name what a saved picture is called after its page
 */
public record HeatGrid(String name, String title, String note, List<Head> columns, List<Row> rows) {

    /** How many columns a wide screen has room for; of more the last are drawn. */
    public static final int MOST = 24;

    private static final int MOST_NARROW = 8;
    private static final double NAMES = 190;
    private static final double HEIGHT = 24;
    private static final double WIDEST = 90;
    private static final long[] SHADES = {5, 20, 100};

    /**
     * The head of a column.
     *
     * @param over what stands over several in a row; empty for nothing
     */
    public record Head(String name, String over) {}

    /** A row with a cell for each column. */
    public record Row(String name, List<Cell> cells) {

        /** Keeps its own list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number.
     *
     * @param number null where nothing at all is known of it
     * @param href   where its records stand; empty for nowhere
     * @param says   row, column and number in words
     */
    public record Cell(@Nullable Quantity number, String href, String says) {

        private String figure() {
            return HeatGrid.figure(number);
        }

        private boolean isNothing() {
            return number != null && number.isExact() && number.least() == 0;
        }

        private int shade() {
            return HeatGrid.shade(number);
        }
    }

    /** A number where there is little room: 3, 2–4, 3+, ~100, or a question mark where nothing at all is known of it. */
    public static String figure(@Nullable Quantity number) {
        if (number == null) {
            return "?";
        }
        String about = number.isApproximate() ? "~" : "";
        if (number.most().isEmpty()) {
            return about + number.least() + "+";
        }
        long most = number.most().getAsLong();
        return about + (most == number.least() ? Long.toString(most) : number.least() + "–" + most);
    }

    /** How dark a number stands, from 0 for none to 4: what is left open darkens nothing. */
    public static int shade(@Nullable Quantity number) {
        long least = number == null ? 0 : number.least();
        int shade = least == 0 ? 0 : 1;
        for (long from : SHADES) {
            shade += least >= from ? 1 : 0;
        }
        return shade;
    }

    /** The drawing: on a wide screen names beside the cells, on a phone above them. */
    public Chart chart() {
        return new Chart(name, title, note, drawn(Chart.WIDE, NAMES, MOST), drawn(Chart.NARROW, 0, MOST_NARROW));
    }

    private Sheet drawn(double width, double left, int most) {
        List<Rectangle> marks = new ArrayList<>();
        List<Lettering> words = new ArrayList<>();
        int skipped = Math.max(0, columns.size() - most);
        List<Head> heads = columns.subList(skipped, columns.size());
        double step = Math.min(WIDEST, (width - left) / Math.max(1, heads.size()));
        double y = heads(heads, left, step, words);
        for (Row row : rows) {
            if (left == 0) {
                words.add(new Lettering(0, y + 15, "start", "t2", LabelRows.within(width, row.name())));
                y += 20;
            } else {
                words.add(new Lettering(0, y + 16, "start", "t2", LabelRows.within(left - 8, row.name())));
            }
            for (int n = 0; n < heads.size(); n++) {
                cell(row.cells().get(skipped + n), left + step * n, y, step - 2, marks, words);
            }
            y += HEIGHT + 3;
        }
        return new Sheet(width, y + 2, marks, words);
    }

    private static double heads(List<Head> heads, double left, double step, List<Lettering> words) {
        boolean over = heads.stream().anyMatch(head -> !head.over().isEmpty());
        double y = over ? 28 : 14;
        String last = "";
        for (int n = 0; n < heads.size(); n++) {
            Head head = heads.get(n);
            if (!head.over().equals(last)) {
                words.add(new Lettering(left + step * n, 12, "start", "t2", head.over()));
                last = head.over();
            }
            words.add(new Lettering(
                    left + step * (n + 0.5) - 1, y, "middle", "t2", LabelRows.within(step - 2, head.name())));
        }
        return y + 8;
    }

    private static void cell(
            Cell cell, double x, double y, double width, List<Rectangle> marks, List<Lettering> words) {
        String look = cell.shade() == 0 ? "month" : "s" + cell.shade();
        marks.add(new Rectangle(x, y, width, HEIGHT, look, cell.href(), cell.says()));
        if (cell.number() == null) {
            marks.add(new Rectangle(x, y, width, HEIGHT, "hatch"));
        }
        if (!cell.isNothing()) {
            String figure = cell.figure();
            double wide = LabelRows.widthOf(figure);
            String size = wide > width * 1.5 ? "tiny" : wide > width ? "less" : "full";
            words.add(new Lettering(
                    x + width / 2, y + HEIGHT / 2 + 4, "middle", size + (cell.shade() > 2 ? " on" : ""), figure));
        }
    }
}
