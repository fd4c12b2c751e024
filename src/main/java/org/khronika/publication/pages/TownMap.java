package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Incident;
import org.khronika.pages.CountryOutline;
import org.khronika.pages.Derived;
import org.khronika.pages.LessSure;
import org.khronika.pages.MapLayout;
import org.khronika.pages.MapLayout.Town;
import org.khronika.places.Place;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Incidents by place, on the outline of the country and as a table. A dot marks a town, never an address.
 *
 * @param finding  what the map shows, as its title
 * @param lessSure how many of those that the title counts are told less surely than a source states them; empty for none
 * @param follows  how the title follows: the incidents at the place that it names
 * @param outline  the path of the outline; empty when there is none of this country
 * @param source   whose outline it is
 * @param wide     the dots and labels for a wide screen
 * @param narrow   the same for a phone
 * @param small    the same for the home, where the map stands at the side
 * @param rows     the table, the most first
 * @param nowhere  incidents of which no place is on record
 * @param elsewhere incidents at a place that is not on the map
 * @param total    all incidents
 */
public record TownMap(
        String finding,
        String lessSure,
        Derived follows,
        double width,
        double height,
        String outline,
        String source,
        Layer wide,
        Layer narrow,
        Layer small,
        List<Row> rows,
        long nowhere,
        long elsewhere,
        long total) {

    private static final Phrase RULE = phrase("publication.places.rule");

    /**
     * Marks for one size of screen.
     *
     * @param unit  by which its marks and letters are larger than on a sheet of 1000
     * @param whole whether each town has a dot: one that is too close to a larger one has none where the marks are large
     */
    public record Layer(double unit, List<Dot> dots, List<Named> labels, boolean whole) {}

    /** A place on the map; the number stands in it where there is room. */
    public record Dot(
            double x,
            double y,
            double radius,
            String place,
            long count,
            String href,
            String name,
            String number,
            double fontSize) {}

    /** The label of a place. */
    public record Named(Label label, String place, long count, String href) {}

    /**
     * A place in the table.
     *
     * @param count    incidents of which a source says that they happened there
     * @param inferred incidents of which we infer it; they are in no other number
     * @param beside   how many of them were at other places too, and how many are told less surely than a source states them, in words;
     *                 empty for none
     */
    public record Row(String name, String href, long count, long inferred, String beside) {}

    static TownMap of(ReleasePlan plan, String country) {
        Language language = plan.language();
        Map<String, PublicRecord> places = new HashMap<>();
        plan.records(RecordKind.PLACE)
                .forEach(place -> places.put(place.address().address() + ".html", place));
        Map<String, Long> counts = new HashMap<>();
        Map<String, Long> inferred = new HashMap<>();
        Map<String, Long> elsewhere = new HashMap<>();
        List<PublicRecord> incidents = plan.records(RecordKind.INCIDENT);
        for (PublicRecord incident : incidents) {
            String href = incident.page().where() == null
                    ? null
                    : incident.page().where().href();
            if (href != null && places.containsKey(href)) {
                (isInferred(incident) ? inferred : counts).merge(href, 1L, Long::sum);
                if (incident.body() instanceof Incident told && told.isElsewhereToo()) {
                    elsewhere.merge(href, 1L, Long::sum);
                }
            }
        }
        List<Row> rows = Stream.concat(counts.keySet().stream(), inferred.keySet().stream())
                .distinct()
                .map(href -> new Row(
                        name(places.get(href)),
                        "records/" + href,
                        counts.getOrDefault(href, 0L),
                        inferred.getOrDefault(href, 0L),
                        beside(
                                elsewhere.getOrDefault(href, 0L),
                                LessSure.parts(sure(incidents, "records/" + href)),
                                language)))
                .sorted(Comparator.comparingLong((Row row) -> -row.count()).thenComparing(Row::name, language.order()))
                .toList();
        long placed = rows.stream().mapToLong(Row::count).sum();
        long ours = rows.stream().mapToLong(Row::inferred).sum();
        String lessSure =
                rows.isEmpty() ? "" : lessSure(incidents, rows.getFirst()).in(language);
        String finding = finding(rows, placed).in(language);
        Optional<CountryOutline> outline = CountryOutline.find(country);
        List<Town> towns = outline.map(map -> towns(map, rows, places)).orElse(List.of());
        long onMap = towns.stream().mapToLong(Town::count).sum();
        return new TownMap(
                finding,
                lessSure,
                Derived.of(
                                finding + ". " + lessSure,
                                rows.isEmpty()
                                        ? List.of()
                                        : at(incidents, rows.getFirst().href())
                                                .map(record -> OwnCounts.ground(
                                                        record,
                                                        record.page()
                                                                .dayInWords()
                                                                .in(language)))
                                                .toList(),
                                RULE.in(language))
                        .notKnowing(phrase("publication.places.not-known").in(language)),
                outline.map(CountryOutline::width).orElse(0),
                outline.map(CountryOutline::height).orElse(0),
                outline.map(CountryOutline::path).orElse(""),
                outline.map(CountryOutline::sourceShortly).orElse(""),
                layer(towns, outline.map(CountryOutline::width).orElse(0), 1.6, language),
                layer(towns, outline.map(CountryOutline::width).orElse(0), 3, language),
                layer(towns, outline.map(CountryOutline::width).orElse(0), 3.8, language),
                rows,
                incidents.size() - placed - ours,
                placed - onMap,
                incidents.size());
    }

    private static Sayable lessSure(List<PublicRecord> incidents, Row first) {
        return LessSure.sentence(sure(incidents, first.href()), LessSure.Counted.INCIDENT);
    }

    /** How sure each incident at a place is. */
    private static List<Certainty> sure(List<PublicRecord> incidents, String place) {
        return at(incidents, place)
                .map(record -> ((Incident) record.body()).certainty())
                .toList();
    }

    /** Those of which a source says that they were at a place. */
    private static Stream<PublicRecord> at(List<PublicRecord> incidents, String place) {
        return incidents.stream()
                .filter(record -> record.page().where() != null
                        && place.equals("records/" + record.page().where().href()))
                .filter(record -> record.body() instanceof Incident incident && incident.placeInferred() == null);
    }

    static String beside(long elsewhere, Sayable lessSure, Language language) {
        String told = Stream.of(
                        elsewhere == 0
                                ? ""
                                : phrase("publication.places.also-elsewhere")
                                        .with("n", elsewhere)
                                        .in(language),
                        lessSure.in(language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "" : " (" + told + ")";
    }

    private static boolean isInferred(PublicRecord record) {
        return record.body() instanceof Incident incident && incident.placeInferred() != null;
    }

    private static String name(@Nullable PublicRecord place) {
        return place == null ? "" : place.page().title();
    }

    private static List<Town> towns(CountryOutline map, List<Row> rows, Map<String, PublicRecord> places) {
        List<Town> towns = new ArrayList<>();
        for (Row row : rows.stream().filter(one -> one.count() > 0).toList()) {
            PublicRecord record = places.get(row.href().substring("records/".length()));
            if (record != null
                    && record.body() instanceof Place place
                    && place.latitude() != null
                    && place.longitude() != null) {
                CountryOutline.Vertex at = map.project(place.latitude(), place.longitude());
                if (map.frames(at)) {
                    towns.add(
                            new Town(row.name(), row.href(), row.count(), Long.toString(row.count()), at.x(), at.y()));
                }
            }
        }
        return towns;
    }

    private static Phrase finding(List<Row> rows, long placed) {
        if (placed == 0) {
            return phrase("publication.places.none");
        }
        Row first = rows.getFirst();
        return first.count() == placed
                ? phrase("publication.places.all").with("place", first.name())
                : phrase("publication.places.finding")
                        .with("n", first.count())
                        .with("placed", placed)
                        .with("place", first.name());
    }

    private static Layer layer(List<Town> towns, double width, double size, Language language) {
        MapLayout layout = MapLayout.of(towns, width, size);
        return new Layer(
                layout.unit(),
                layout.dots().stream().map(dot -> dot(dot, language)).toList(),
                layout.labels().stream()
                        .map(label -> new Named(
                                new Label(label.x(), label.y(), label.anchor(), label.look(), label.words()),
                                label.town().name(),
                                label.town().count(),
                                label.town().href()))
                        .toList(),
                layout.dots().size() == towns.size());
    }

    private static Dot dot(MapLayout.Dot dot, Language language) {
        Town town = dot.town();
        return new Dot(
                dot.x(),
                dot.y(),
                dot.radius(),
                town.name(),
                town.count(),
                town.href(),
                phrase("publication.places.dot")
                        .with("place", town.name())
                        .with("n", town.count())
                        .in(language),
                dot.figure(),
                dot.fontSize());
    }
}
