package org.khronika.places;

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
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** The page of a place: what it is called and belongs to, and how that changed; or how it was on one day. */
final class PlacePage {

    private static final String FROM_THE_GAZETTEER =
            "Names, regions, code and position, each with its days. Names and regions were written by hand; positions and many spellings of"
                    + " towns are from GeoNames (geonames.org, CC BY 4.0). The sources cited here tell of the place, not of these.";

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
        PageBuilder page = new PageBuilder("Place", today(), namer)
                .state(Capitals.first(place.kind().label()) + ".", "")
                .prose(told(
                        "Called ",
                        PlaceOnDate.namesOverTime(place, namer.lettersOfNames()).stream()
                                .map(name -> name.text() + " " + Periods.inWords(name.when()))
                                .toList()))
                .prose(told("In ", changes()))
                .fact("Names", names(null))
                .fact("Belongs to", units(null));
        return built(page);
    }

    /** As it was on a day. */
    RecordPage on(LocalDate day) {
        String then = PlaceOnDate.nameOn(place, day, namer.lettersOfNames());
        String today = then.equals(today()) ? "" : "Today it is called " + today() + ".";
        PageBuilder page = new PageBuilder("Place", then, namer)
                .state(Capitals.first(place.kind().label()) + ".", today)
                .fact("Names", names(day))
                .fact("Belonged to", units(day));
        return built(page);
    }

    private String today() {
        return place.nameIn(namer.lettersOfNames());
    }

    private RecordPage built(PageBuilder page) {
        return page.fact("From the gazetteer", place.gazetteer() == null ? null : FROM_THE_GAZETTEER)
                .fact(
                        "Slips in sources",
                        place.slips().stream()
                                .map(slip -> Mention.of(namer.words(slip)))
                                .toList(),
                        "Recognised when read or searched for; not a name.")
                .fact("Code", place.code())
                .fact(
                        "Position",
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
                        .map(unit -> larger(unit, Objects.requireNonNull(unit.place()))
                                        .text() + " " + Periods.inWords(unit.when()))
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
    private @Nullable String told(String verb, List<String> parts) {
        String begins = place.gazetteer() == null ? verb : "From the gazetteer: " + Capitals.small(verb);
        return parts.isEmpty() ? null : begins + String.join(", then ", parts) + ".";
    }

    private static String during(@Nullable PartialDate when) {
        return when == null ? "" : " (" + Periods.inWords(when) + ")";
    }
}
