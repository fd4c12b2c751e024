package org.khronika.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khronika.pages.Chart.Circle;
import org.khronika.pages.Chart.Lettering;
import org.khronika.pages.Chart.Sheet;
import org.khronika.pages.MapLayout.Town;

/**
 * How many at each place, as dots on the outline of a country.
 *
 * @param title   what the dots count
 * @param note    what they do not tell
 * @param outline of the country
 * @param spots   the places that lie in it
 */
public record PlacesMap(String name, String title, String note, CountryOutline outline, List<Spot> spots) {

    private static final double SIZE_WIDE = 1.6;
    private static final double SIZE_NARROW = 3;

    /** By which the figure in a dot stands under its middle. */
    private static final double HALF_A_DIGIT = 0.36;

    /**
     * A place.
     *
     * @param figure how many, as a table says it
     * @param least  how many there certainly are
     */
    public record Spot(String name, String figure, long least, PlacesOnMap.OnMap at) {}

    /** Whether a place lies where the map shows it. */
    public static boolean shows(CountryOutline outline, PlacesOnMap.OnMap at) {
        return outline.frames(outline.project(at.latitude(), at.longitude()));
    }

    /** The drawing. */
    public Chart chart() {
        List<Town> towns = spots.stream()
                .map(spot -> {
                    CountryOutline.Vertex point =
                            outline.project(spot.at().latitude(), spot.at().longitude());
                    return new Town(spot.name(), "", spot.least(), spot.figure(), point.x(), point.y());
                })
                .sorted(Comparator.comparingLong((Town town) -> -town.count()))
                .toList();
        return new Chart(name, title, note, drawn(towns, SIZE_WIDE), drawn(towns, SIZE_NARROW));
    }

    private Sheet drawn(List<Town> towns, double size) {
        MapLayout layout = MapLayout.of(towns, outline.width(), size);
        List<Lettering> words = new ArrayList<>();
        layout.dots().stream()
                .filter(dot -> !dot.figure().isEmpty())
                .forEach(dot -> words.add(
                        new Lettering(dot.x(), dot.y() + dot.fontSize() * HALF_A_DIGIT, "middle", "on", dot.figure())));
        layout.labels()
                .forEach(label -> words.add(new Lettering(
                        label.x(),
                        label.y(),
                        label.anchor(),
                        label.look().isEmpty() ? "halo" : "halo " + label.look(),
                        label.words())));
        return new Sheet(
                outline.width(),
                outline.height(),
                outline.path(),
                List.of(),
                layout.dots().stream()
                        .map(dot -> new Circle(dot.x(), dot.y(), dot.radius()))
                        .toList(),
                words);
    }
}
