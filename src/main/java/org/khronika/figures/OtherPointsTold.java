package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Table;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/** Tells on the page of a figure the other points of its series, and what each is to it. */
@Component
class OtherPointsTold implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Figure.class, "series"));
    }

    @Override
    public Set<RecordKind> to() {
        return Set.of(RecordKind.FIGURE);
    }

    @Override
    public Set<RecordKind> through() {
        return Set.of(RecordKind.SERIES);
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        Figure figure = (Figure) record.body();
        List<Point> others = Point.among(speaking).stream()
                .filter(point -> figure.series() != null
                        && figure.series().equals(point.figure().series()))
                .toList();
        if (others.isEmpty() || figure.series() == null) {
            return page;
        }
        SeriesKind kind =
                namer.body(figure.series()).map(body -> ((Series) body).kind()).orElse(SeriesKind.LEVEL);
        Table table = new Table(
                namer.say(phrase("figures.table.others-of-its-series")),
                List.of(),
                Stream.of(
                                "figures.table.figure",
                                "figures.table.stated-by",
                                "figures.figure.as-of",
                                "figures.table.beside-this-one")
                        .map(key -> namer.say(phrase(key)))
                        .toList(),
                others.stream().map(other -> line(figure, other, kind, namer)).toList(),
                FigureTable.opened("", others, namer));
        return PageBuilder.from(page, namer).table(table).build();
    }

    private static Table.Line line(Figure figure, Point other, SeriesKind kind, Namer namer) {
        Comparison comparison = Comparison.of(figure, other.figure(), kind);
        Phrase says = phrase("figures.compared.beside")
                .with("verdict", comparison.verdict())
                .with("because", comparison.because());
        return new Table.Line(
                List.of(
                        other.mention(namer),
                        other.speaker(namer),
                        Mention.of(namer.say(other.asOf())),
                        Mention.of(namer.words(namer.say(says)))),
                null);
    }
}
