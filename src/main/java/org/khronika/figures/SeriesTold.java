package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/** Tells on the page of a series its points, and what they are to each other. */
@Component
class SeriesTold implements FromOthers {

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
                            Derived.of(
                                    namer.say(phrase("figures.told.none")),
                                    List.of(),
                                    namer.say(phrase("figures.told.counted"))),
                            namer.say(phrase("figures.told.a-figure-names-its-series")))
                    .build();
        }
        ComparedPoints compared = ComparedPoints.of(points, series.kind());
        return told.state(sized(points, namer), "")
                .goesOn(FigureTable.opened(
                        namer.say(compared.warnings()
                                .map(warnings -> phrase("figures.told.warnings").with("warnings", warnings))
                                .orElseGet(() -> phrase("figures.told.nothing-contradicts"))),
                        points,
                        namer))
                .table(FigureTable.ofSeries(points, compared, series.unit(), namer))
                .build();
    }

    /** How many there are, from each of them. */
    private static Derived sized(List<Point> points, Namer namer) {
        Derived derived = Derived.of(
                namer.say(size(points)),
                points.stream().map(point -> Premise.of(point.mention(namer))).toList(),
                namer.say(phrase("figures.told.counted")));
        return speakers(points) < 2 ? derived : derived.assuming(namer.say(phrase("figures.told.different-speakers")));
    }

    /** What a source tells without a speaker is the word of that source, however the figure names it. */
    private static Phrase size(List<Point> points) {
        long speakers = speakers(points);
        if (speakers == 0) {
            return phrase("figures.told.size-without-speaker").with("figures", points.size());
        }
        long unattributed = points.stream().filter(SeriesTold::isUnattributed).count();
        return phrase("figures.told.size")
                .with("figures", points.size() - unattributed)
                .with("speakers", speakers)
                .with("unattributed", unattributed);
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
