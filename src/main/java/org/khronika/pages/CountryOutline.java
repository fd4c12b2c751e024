package org.khronika.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outline of a country as the path of an SVG picture, and where on that picture a place lies.
 *
 * <p>The projection is Lambert's conformal conic: on a map of a whole country, shapes stay true and north is up in its middle.
 *
 * @param country its ISO 3166-1 code
 * @param source whose outline it is
 * @param width of the picture, in the units of the path
 * @param height of the picture
 * @param path the value of {@code d}; the axis y points down
 */
public record CountryOutline(String country, String source, Projection projection, int width, int height, String path) {

    private static final Map<String, CountryOutline> LOADED = new ConcurrentHashMap<>();

    /** The outline of a country by its ISO 3166-1 code; refuses a country that we have none of. */
    public static CountryOutline of(String country) {
        return LOADED.computeIfAbsent(country, CountryOutline::read);
    }

    /** The outline of a country by its ISO 3166-1 code; empty where we have none. */
    public static Optional<CountryOutline> find(String country) {
        try {
            return Optional.of(of(country));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whose outline it is, without through whom it came to us. */
    public String sourceShortly() {
        return source.split(", through", 2)[0];
    }

    /** Where on the picture a place lies, given its coordinates in degrees; outside the picture for a place far away. */
    public Vertex project(double latitude, double longitude) {
        return projection.project(latitude, longitude);
    }

    /** Whether a point lies within the picture's frame. */
    public boolean frames(Vertex point) {
        return point.x() >= 0 && point.x() <= width && point.y() >= 0 && point.y() <= height;
    }

    private static CountryOutline read(String country) {
        String file = "/maps/" + country.toLowerCase(Locale.ROOT) + ".json";
        if (!country.matches("[A-Z]{2}")) {
            throw none(country);
        }
        try (InputStream in = CountryOutline.class.getResourceAsStream(file)) {
            if (in == null) {
                throw none(country);
            }
            return JsonMapper.shared().readValue(in, CountryOutline.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The outline " + file + " cannot be read.", e);
        }
    }

    private static IllegalArgumentException none(String country) {
        return new IllegalArgumentException(
                "Expected the code of a country that has an outline (KZ), found “" + country + "”.");
    }

    /** A point on the picture. */
    public record Vertex(double x, double y) {}

    /**
     * Lambert's conformal conic projection of a sphere of radius 1, scaled and moved into the picture.
     *
     * @param name of the projection, for people
     * @param parallels the two latitudes of true scale, in degrees
     * @param origin the point that is mapped to ({@code x}, {@code y})
     */
    public record Projection(String name, List<Double> parallels, Origin origin, double scale, double x, double y) {

        Vertex project(double latitude, double longitude) {
            double first = Math.toRadians(parallels.get(0));
            double second = Math.toRadians(parallels.get(1));
            double cone = Math.log(Math.cos(first) / Math.cos(second)) / Math.log(stretch(second) / stretch(first));
            double factor = Math.cos(first) * Math.pow(stretch(first), cone) / cone;
            double radius = factor / Math.pow(stretch(Math.toRadians(latitude)), cone);
            double middle = factor / Math.pow(stretch(Math.toRadians(origin.latitude())), cone);
            double angle = cone * Math.toRadians(longitude - origin.longitude());
            return new Vertex(x + scale * radius * Math.sin(angle), y - scale * (middle - radius * Math.cos(angle)));
        }

        private static double stretch(double latitude) {
            return Math.tan(Math.PI / 4 + latitude / 2);
        }
    }

    /** The point from which the projection measures, in degrees. */
    public record Origin(double latitude, double longitude) {}
}
