package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Chart;
import org.khronika.pages.CountryOutline;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.DrawnInProse.Row;
import org.khronika.pages.Funnel;
import org.khronika.pages.Mention;
import org.khronika.pages.PlacesMap;
import org.khronika.pages.PlacesOnMap.OnMap;
import org.khronika.records.Stored;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * A number place by place: a dot for each town on the outline of its country, and a line in the table for every place. What lies in a town counts to the town; a
 * region or a country has a line and no dot. Where we have no outline of the country, bars.
 */
record PlacesCount(DrawnCount count, String title) {

    /** A place with those of the records that it has; {@code town} is null for what is on no map. */
    private record There(RecordRef place, @Nullable OnMap town, List<Stored<?>> records) {}

    /** A place as a reader finds it. */
    private record Line(String name, @Nullable OnMap town, Optional<Quantity> number) {

        private long least() {
            return number.map(Quantity::least).orElse(0L);
        }
    }

    DrawnInProse drawn() {
        Map<RecordRef, There> all = new LinkedHashMap<>();
        Map<RecordRef, OnMap> towns = count.counting().towns(count.places());
        long nowhere = 0;
        for (Stored<?> record : count.whole().sure()) {
            Optional<RecordRef> place = shown(count.counting().where(record));
            if (place.isEmpty()) {
                nowhere++;
            } else {
                OnMap town = towns.get(place.get());
                all.computeIfAbsent(
                                town == null ? place.get() : town.town(),
                                address -> new There(address, town, new ArrayList<>()))
                        .records()
                        .add(record);
            }
        }
        List<Line> lines = all.values().stream()
                .map(there -> new Line(name(there.place()), there.town(), count.number(there.records())))
                .sorted(Comparator.comparingLong((Line line) -> -line.least())
                        .thenComparing(Line::name, count.namer().language().order()))
                .toList();
        return DrawnInProse.of(
                count.number(),
                chart(lines, nowhere),
                lines.stream()
                        .map(line -> new Row(line.name(), count.said(line.number())))
                        .toList());
    }

    /** A place that the page may lead to: what is withheld has no line of its own. */
    private Optional<RecordRef> shown(@Nullable RecordRef place) {
        return Optional.ofNullable(place)
                .filter(address -> count.namer().mention(address).href() != null);
    }

    private String name(RecordRef place) {
        Mention mention = count.namer().mention(place);
        return mention.text();
    }

    private Chart chart(List<Line> lines, long nowhere) {
        Optional<CountryOutline> outline = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.town()))
                .findFirst()
                .flatMap(PlacesCount::outline);
        List<Line> onMap = outline.map(map -> lines.stream()
                        .filter(line -> line.least() > 0 && line.town() != null && PlacesMap.shows(map, line.town()))
                        .toList())
                .orElse(lines);
        List<Sayable> sentences = new ArrayList<>();
        String mark = outline.isPresent() ? "dot" : "bar";
        if (nowhere > 0) {
            sentences.add(phrase("statistics.drawn.nowhere").with("n", nowhere).with("mark", mark));
        }
        if (lines.size() > onMap.size()) {
            sentences.add(phrase("statistics.drawn.off-map").with("n", lines.size() - onMap.size()));
        }
        Stream.ofNullable(count.perhaps(mark)).forEach(sentences::add);
        outline.ifPresent(
                map -> sentences.add(phrase("statistics.drawn.outline").with("source", map.sourceShortly())));
        String note = count.namer().say(Sayable.sentences(sentences));
        return outline.map(map -> new PlacesMap(
                                count.name("map"),
                                title,
                                note,
                                map,
                                onMap.stream().map(this::spot).toList())
                        .chart())
                .orElseGet(() -> count.called(
                        "funnel",
                        new Funnel(title, note, lines.stream().map(this::stage).toList()).chart()));
    }

    private PlacesMap.Spot spot(Line line) {
        return new PlacesMap.Spot(
                line.name(), count.said(line.number()), line.least(), Objects.requireNonNull(line.town()));
    }

    private Funnel.Layer stage(Line line) {
        return new Funnel.Layer(
                line.name(),
                count.said(line.number()),
                line.least(),
                line.number().map(Quantity::most).orElseGet(OptionalLong::empty).orElse(line.least()));
    }

    private static Optional<CountryOutline> outline(OnMap town) {
        return CountryOutline.find(town.town().country());
    }
}
