package org.khronika.figures;

import java.util.List;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.springframework.stereotype.Component;

/** Tells on the pages of episodes, elections, laws, cases and others which figures speak of them. */
@Component
class FiguresTold implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Figure.class, "about"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        List<Point> points = Point.among(speaking).stream()
                .filter(point -> point.figure().about().contains(record.address()))
                .toList();
        return points.isEmpty()
                ? page
                : PageBuilder.from(page, namer)
                        .table(FigureTable.of(points, namer))
                        .build();
    }
}
