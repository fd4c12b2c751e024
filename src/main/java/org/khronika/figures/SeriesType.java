package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class SeriesType implements ShownType<Series> {

    @Override
    public List<String> words(Series series) {
        return List.of(series.counts());
    }

    @Override
    public List<? extends Sayable> doubts(Series series) {
        List<Phrase> doubts = new ArrayList<>();
        if (series.unit() == null) {
            doubts.add(phrase("figures.doubt.no-unit"));
        }
        if (series.belongs() == null && series.not() == null) {
            doubts.add(phrase("figures.doubt.what-belongs"));
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<Series> record, Namer namer) {
        Series series = record.body();
        PageBuilder page = new PageBuilder(phrase("figures.page.series"), series.title(), namer)
                .prose(series.counts())
                .facts(series)
                .fact(phrase("figures.page.steps"), steps(series));
        series.about()
                .forEach(about -> page.connected(
                        namer.mention(about), phrase("figures.page.about").with("kind", about.kind())));
        return page.build(new Notes(record.citations(), namer));
    }

    private static Sayable steps(Series series) {
        return Sayable.commas(
                series.funnel().stream().sorted().map(Sayable::small).toList());
    }
}
