package org.khronika.places;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;

/** The page of a place: what it is called and belongs to, and how that changed; or how it was on one day. */
final class PlacePage {

    private static final Phrase FROM_THE_GAZETTEER = phrase("places.page.gazetteer.what");

    private final Stored<Place> record;
    private final Place place;
    private final Namer namer;

    PlacePage(Stored<Place> record, Namer namer) {
        this.record = record;
        this.place = record.body();
        this.namer = namer;
    }

    /** As it is, with its names and regions over time. */
    RecordPage overTime() {
        PageBuilder page = new PageBuilder(phrase("places.page.place"), today(), namer)
                .state(kind(), null)
                .prose(told(
                        "places.page.called",
                        PlaceOnDate.namesOverTime(place, namer.lettersOfNames()).stream()
                                .map(name -> dated(name.text(), name.when()))
                                .toList()))
                .prose(told("places.page.lay-in", changes()))
                .fact(phrase("places.page.names"), names(null))
                .fact(phrase("places.page.belongs-to"), units(null));
        return built(page);
    }

    /** As it was on a day. */
    RecordPage on(LocalDate day) {
        String then = PlaceOnDate.nameOn(place, day, namer.lettersOfNames());
        Phrase today =
                then.equals(today()) ? null : phrase("places.page.today-called").with("name", today());
        PageBuilder page = new PageBuilder(phrase("places.page.place"), then, namer)
                .state(kind(), today)
                .fact(phrase("places.page.names"), names(day))
                .fact(phrase("places.page.belonged-to"), units(day));
        return built(page);
    }

    private String today() {
        return place.nameIn(namer.lettersOfNames());
    }

    private RecordPage built(PageBuilder page) {
        return page.fact(
                        phrase("places.page.gazetteer"),
                        place.gazetteer() == null ? null : namer.say(FROM_THE_GAZETTEER))
                .fact(
                        phrase("places.page.slips"),
                        place.slips().stream()
                                .map(slip -> Mention.of(namer.words(slip)))
                                .toList(),
                        phrase("places.page.slips.remark"))
                .fact(phrase("places.page.code"), place.code())
                .fact(
                        phrase("places.page.position"),
                        place.latitude() == null || place.longitude() == null
                                ? null
                                : String.format(Locale.ROOT, "%.4f, %.4f", place.latitude(), place.longitude()))
                .build(new Notes(record.citations(), namer));
    }

    /** Where it belonged in turn; nothing where that never changed. */
    private List<String> changes() {
        List<Within> dated = place.within().stream()
                .filter(unit -> unit.when() != null && unit.place() != null)
                .sorted(Comparator.comparing(unit -> Objects.requireNonNull(unit.when()), PlaceOnDate.IN_TURN))
                .toList();
        return dated.size() < 2
                ? List.of()
                : dated.stream()
                        .map(unit -> dated(
                                larger(unit, Objects.requireNonNull(unit.place()))
                                        .text(),
                                unit.when()))
                        .toList();
    }

    /** The names of one period together, each spelling once. */
    private List<Mention> names(@Nullable LocalDate day) {
        Map<String, Set<String>> byPeriod = new LinkedHashMap<>();
        place.names().stream()
                .filter(name -> day == null || PlaceOnDate.holds(name.when(), day))
                .forEach(name -> byPeriod.computeIfAbsent(during(name.when()), _ -> new LinkedHashSet<>())
                        .add(namer.words(name.text())));
        return byPeriod.entrySet().stream()
                .map(period -> Mention.of(String.join(", ", period.getValue()) + period.getKey()))
                .toList();
    }

    private List<Mention> units(@Nullable LocalDate day) {
        List<Mention> units = new ArrayList<>();
        for (Within unit : place.within()) {
            if (unit.place() != null && (day == null || PlaceOnDate.holds(unit.when(), day))) {
                Mention larger = larger(unit, unit.place());
                units.add(new Mention(larger.text() + during(unit.when()), larger.href(), larger.withheld()));
            }
        }
        return units;
    }

    /** A larger place by the name that it had while this one lay in it. */
    private Mention larger(Within unit, RecordRef larger) {
        return PlaceOnDate.name(larger, unit.when(), namer);
    }

    /** What no source of the record tells says that it is from the gazetteer. */
    private @Nullable String told(String key, List<String> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        String inTurn = parts.stream()
                .reduce((before, then) -> namer.say(
                        phrase("places.page.then").with("before", before).with("then", then)))
                .orElse("");
        Phrase told = phrase(key).with("names", inTurn);
        return namer.say(
                place.gazetteer() == null
                        ? told
                        : phrase("places.page.told-by-gazetteer").with("told", told));
    }

    private String dated(String name, @Nullable PartialDate when) {
        return namer.say(phrase("places.page.dated").with("name", name).with("period", Periods.inWords(when)));
    }

    private Phrase kind() {
        return phrase("places.page.kind").with("kind", place.kind());
    }

    private String during(@Nullable PartialDate when) {
        return when == null ? "" : " (" + namer.say(Periods.inWords(when)) + ")";
    }
}
