package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage.Table;
import org.khronika.values.Quantity;

/** Figures as a table, by speaker and day; those of a series with bars at one scale. */
final class FigureTable {

    private static final int MOST_SENTENCES = 30;

    private FigureTable() {}

    /**
     * The points of a series, with what they are to each other. Bars are of one unit: cases beside complaints at one scale would be
     * compared by the eye.
     *
     * @param unit that of the series; null draws all
     */
    static Table ofSeries(List<Point> points, ComparedPoints compared, @Nullable String unit, Namer namer) {
        List<String> says = compared.pairs().stream()
                .limit(MOST_SENTENCES)
                .map(pair -> pair.inWords(namer))
                .toList();
        double scale = points.stream()
                .filter(point -> isOf(unit, point))
                .mapToLong(point -> largest(point.figure()))
                .max()
                .orElse(0);
        return new Table(
                namer.say(phrase("figures.table.points")),
                says,
                head(namer),
                bySpeaker(points)
                        .map(point -> line(point, isOf(unit, point) ? scale : 0, namer))
                        .toList(),
                says.isEmpty() ? null : opened(String.join(" ", says), points, namer));
    }

    /** What figures are to each other, opened by the figures and by the rule. */
    static Derived opened(String words, List<Point> points, Namer namer) {
        return Derived.of(
                words,
                points.stream().map(point -> Premise.of(point.mention(namer))).toList(),
                namer.say(Comparison.RULE));
    }

    private static boolean isOf(@Nullable String unit, Point point) {
        String own = point.figure().unit();
        return unit == null || own == null || own.equalsIgnoreCase(unit);
    }

    /** Figures that speak of a record. */
    static Table of(List<Point> points, Namer namer) {
        return new Table(
                namer.say(phrase("figures.table.of-others")),
                List.of(namer.say(phrase("figures.table.not-ours"))),
                head(namer),
                points.stream().map(point -> line(point, 0, namer)).toList());
    }

    private static List<String> head(Namer namer) {
        return Stream.of(
                        "figures.table.figure",
                        "figures.table.stated-by",
                        "figures.figure.as-of",
                        "figures.figure.stated-on")
                .map(key -> namer.say(phrase(key)))
                .toList();
    }

    private static Stream<Point> bySpeaker(List<Point> points) {
        return points.stream()
                .sorted(Comparator.comparing((Point point) -> point.figure().speakerKind())
                        .thenComparing(point -> point.figure().speaker())
                        .thenComparing(
                                point -> point.figure().asOf(), Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static Table.Line line(Point point, double scale, Namer namer) {
        return new Table.Line(
                List.of(
                        point.mention(namer),
                        point.speaker(namer),
                        Mention.of(namer.say(point.asOf())),
                        Mention.of(namer.say(point.statedOn()))),
                scale == 0 ? null : drawn(point.figure(), scale));
    }

    private static Table.@Nullable Drawn drawn(Figure figure, double scale) {
        Quantity value = figure.value();
        if (value == null) {
            return null;
        }
        double sure = 100 * value.least() / scale;
        double most = value.most().isPresent() ? 100 * value.most().getAsLong() / scale : Math.min(100, sure + 8);
        double whole = figure.whole() == null
                ? 0
                : 100.0 * Objects.requireNonNull(figure.whole()).least() / scale;
        return new Table.Drawn(Math.min(sure, 100), Math.max(0, Math.min(100, most) - sure), Math.min(whole, 100));
    }

    private static long largest(Figure figure) {
        long value = figure.value() == null ? 0 : top(Objects.requireNonNull(figure.value()));
        long whole = figure.whole() == null ? 0 : top(Objects.requireNonNull(figure.whole()));
        return Math.max(value, whole);
    }

    private static long top(Quantity quantity) {
        return quantity.most().orElse(quantity.least());
    }
}
