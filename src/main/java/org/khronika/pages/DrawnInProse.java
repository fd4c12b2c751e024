package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.records.Given;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/**
 * A drawing that stands in prose, with the table that says the same. It is a chart or lanes, never both.
 *
 * @param number of its place among the drawings of the page, from 1
 * @param title  what it shows
 * @param chart  numbers; null for lanes
 * @param lanes  a case or an episode in time; null for a chart
 * @param page   of the record whose drawing it is; null for any other
 * @param rows   what is drawn, in words
 */
public record DrawnInProse(
        int number,
        String title,
        @Nullable Chart chart,
        @Nullable Lanes lanes,
        @Nullable Mention page,
        List<Row> rows) {

    /** Copies the rows. */
    public DrawnInProse {
        rows = Given.list(rows);
    }

    /** A line of the table: what is drawn, and when it was or how many there are. */
    public record Row(String what, String figure) {}

    /** Numbers. */
    public static DrawnInProse of(int number, Chart chart, List<Row> rows) {
        return new DrawnInProse(number, chart.title(), chart, null, null, rows);
    }

    /** The drawing of a record, under a caption. */
    public static DrawnInProse of(int number, String title, Lanes lanes, Mention page, Language language) {
        List<Row> rows = new ArrayList<>();
        for (LaneBar bar : lanes.bars()) {
            String lane = CaseLane.of(bar.lane()).map(one -> one.in(language)).orElse(bar.lane());
            String label =
                    bar.label().isEmpty() && bar.what() != null ? bar.what().text() : bar.label();
            rows.add(new Row(label.isEmpty() ? lane : lane + ": " + label, when(bar, language)));
        }
        return new DrawnInProse(number, title, null, lanes, page, rows);
    }

    private static String when(LaneBar bar, Language language) {
        PartialDate to = bar.to();
        if (to == null) {
            return phrase("pages.drawn.since").with("day", bar.from()).in(language);
        }
        return to.equals(bar.from())
                ? to.in(language)
                : phrase("pages.drawn.from-to")
                        .with("from", bar.from())
                        .with("to", to)
                        .in(language);
    }

    /** All that it shows in one text, for who cannot see it. */
    public String inWords() {
        return rows.stream().map(row -> row.what() + ": " + row.figure()).collect(Collectors.joining("; "));
    }

    /** What it does not tell; empty for nothing. */
    public String note() {
        return chart != null ? chart.note() : lanes != null ? lanes.note() : "";
    }

    /** What its parts are called, so that no two drawings of a page have one of a name. */
    public String id() {
        return "drawn-" + number;
    }

    /** The same with every text put through a function, and every mention through another: how names are withheld. */
    public DrawnInProse named(UnaryOperator<String> text, UnaryOperator<Mention> mention) {
        return new DrawnInProse(
                number,
                text.apply(title),
                chart == null ? null : chart.named(text),
                lanes == null ? null : lanes.named(text, mention),
                page == null ? null : mention.apply(page),
                rows.stream()
                        .map(row -> new Row(text.apply(row.what()), text.apply(row.figure())))
                        .toList());
    }
}
