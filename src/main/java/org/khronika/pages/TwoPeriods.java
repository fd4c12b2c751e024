package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.pages.Chart.Lettering;
import org.khronika.pages.Chart.Rectangle;
import org.khronika.pages.Chart.Sheet;
import org.khronika.values.Quantity;
import org.khronika.words.Language;

/**
 * Numbers of a period and of the one before, as two bars of one scale under each thing that is counted. They are never added. What a number leaves open is
 * drawn faintly behind it.
 *
 * @param name   what a saved picture is called after its page
 * @param now    the period, in words
 * @param before the one before
 */
public record TwoPeriods(String name, String title, String now, String before, List<Row> rows, Language language) {

    private static final int MOST = 10;
    private static final double BAR = 13;
    private static final double STEP = 56;
    private static final double LINE = 17;

    /** What is counted, and how many of it in each of the periods. */
    public record Row(String what, Quantity now, Quantity before) {}

    /**
     * The drawing of the first few, which have the most.
     *
     * @param note what it does not tell
     */
    public Chart chart(String note) {
        return new Chart(name, title, note, drawn(Chart.WIDE), drawn(Chart.NARROW));
    }

    /** How many are in the table alone. */
    public int undrawn() {
        return Math.max(0, rows.size() - MOST);
    }

    private Sheet drawn(double width) {
        List<Rectangle> bars = new ArrayList<>();
        List<Lettering> words = new ArrayList<>();
        double y = called(now, "now", 3, width, bars, words);
        y = called(before, "before", y, width, bars, words) + 8;
        List<Row> drawn = rows.subList(0, rows.size() - undrawn());
        long all = Math.max(
                1,
                drawn.stream()
                        .mapToLong(row -> Math.max(most(row.now()), most(row.before())))
                        .max()
                        .orElse(1));
        double figures = drawn.stream()
                .flatMap(row -> Stream.of(row.now(), row.before()))
                .mapToDouble(number -> LabelRows.widthOf(number.in(language)))
                .max()
                .orElse(0);
        double scale = (width - figures - 10) / all;
        for (Row row : drawn) {
            words.add(new Lettering(0, y + 14, "start", "strong", LabelRows.within(width - 4, row.what())));
            bar(row.now(), "now", y + 20, scale, bars, words);
            bar(row.before(), "before", y + 20 + BAR + 3, scale, bars, words);
            y += STEP;
        }
        return new Sheet(width, y, bars, words);
    }

    /** What the bars of a look are of, in as many lines as it needs. Gives where the next thing may stand. */
    private static double called(
            String period, String look, double from, double width, List<Rectangle> bars, List<Lettering> words) {
        bars.add(new Rectangle(0.5, from, BAR, BAR, look));
        double y = from;
        for (String line : LabelRows.lines(width - BAR - 12, period)) {
            words.add(new Lettering(BAR + 7, y + 11, "start", "", line));
            y += LINE;
        }
        return y + 3;
    }

    private void bar(
            Quantity number, String look, double y, double scale, List<Rectangle> bars, List<Lettering> words) {
        if (most(number) > number.least()) {
            bars.add(new Rectangle(0, y, most(number) * scale, BAR, "perhaps"));
        }
        if (number.least() > 0) {
            bars.add(new Rectangle(0.5, y, Math.max(1, number.least() * scale - 1), BAR, look));
        }
        words.add(new Lettering(most(number) * scale + 6, y + BAR - 2, "start", "", number.in(language)));
    }

    private static long most(Quantity number) {
        return number.most().orElse(number.least());
    }
}
