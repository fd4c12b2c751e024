package org.khronika.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class SeriesType implements ShownType<Series> {

    @Override
    public String title(Series series) {
        return series.title();
    }

    @Override
    public @Nullable PartialDate when(Series series) {
        return null;
    }

    @Override
    public List<String> words(Series series) {
        return List.of(series.counts());
    }

    @Override
    public List<? extends Sayable> doubts(Series series) {
        List<String> doubts = new ArrayList<>();
        if (series.unit() == null) {
            doubts.add("It does not say in which unit it counts: people and cases are then mixed easily.");
        }
        if (series.belongs() == null && series.not() == null) {
            doubts.add("It does not say what belongs in it and what does not.");
        }
        return doubts.stream().map(Sayable::written).toList();
    }

    @Override
    public RecordPage page(Stored<Series> record, Namer namer) {
        Series series = record.body();
        PageBuilder page = new PageBuilder("Series of figures", series.title(), namer)
                .prose(series.counts())
                .facts(series)
                .fact("Steps", steps(series));
        series.about()
                .forEach(about -> page.connected(
                        namer.mention(about),
                        "%s that it is about".formatted(about.kind().noun())));
        return page.build(new Notes(record.citations(), namer));
    }

    private static List<Mention> steps(Series series) {
        return series.funnel().isEmpty()
                ? List.of()
                : List.of(Mention.of(series.funnel().stream()
                        .sorted()
                        .map(step -> step.label().toLowerCase(Locale.ENGLISH))
                        .collect(Collectors.joining(", "))));
    }
}
