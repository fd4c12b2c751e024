package org.khronika.figures;

import java.util.List;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.InWords;
import org.springframework.stereotype.Component;

/** Tells on the page of a series its points, and what they are to each other. */
@Component
class SeriesTold implements FromOthers {

    private static final String COUNTED = "Every figure on record that names this series counts once.";

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Figure.class, "series"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        Series series = (Series) record.body();
        List<Point> points = Point.among(speaking);
        PageBuilder told = PageBuilder.from(page, namer);
        if (points.isEmpty()) {
            return told.state(
                            Derived.of("No figure yet.", List.of(), COUNTED),
                            "A figure names its series; then it stands here.")
                    .build();
        }
        ComparedPoints compared = ComparedPoints.of(points, series.kind());
        return told.state(sized(points, namer), "")
                .goesOn(FigureTable.opened(
                        compared.warnings()
                                .map(warnings -> "Beside each other: " + warnings + ". Figures are never added up.")
                                .orElse("Nothing in them contradicts. Figures are never added up."),
                        points,
                        namer))
                .table(FigureTable.ofSeries(points, compared, series.unit(), namer))
                .build();
    }

    /** How many there are, from each of them. */
    private static Derived sized(List<Point> points, Namer namer) {
        Derived derived = Derived.of(
                size(points) + ".",
                points.stream().map(point -> Premise.of(point.mention(namer))).toList(),
                COUNTED);
        return speakers(points) < 2 ? derived : derived.assuming("speakers called by different words are different.");
    }

    /** What a source tells without a speaker is the word of that source, however the figure names it. */
    private static String size(List<Point> points) {
        long speakers = speakers(points);
        String figures = InWords.count(points.size(), "figure", "figures");
        if (speakers == 0) {
            return figures + ", told without a speaker";
        }
        boolean unattributed = points.stream().anyMatch(SeriesTold::isUnattributed);
        return figures + " by " + InWords.count(speakers, "speaker", "speakers")
                + (unattributed ? ", and some without a speaker" : "");
    }

    private static long speakers(List<Point> points) {
        return points.stream()
                .filter(point -> !isUnattributed(point))
                .map(point -> point.figure().speaker())
                .distinct()
                .count();
    }

    private static boolean isUnattributed(Point point) {
        return point.figure().speakerKind() == StatedBy.UNATTRIBUTED;
    }
}
