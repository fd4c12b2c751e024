package org.khronika.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every town of the gazetteer lies inside the boundaries of the region that the gazetteer gives it. */
class RegionBoundariesTest {

    private static final Path BOUNDARIES = Path.of("..", "shared", "data", "places", "kz-regions-2023.geojson");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private final Gazetteer kazakhstan = Gazetteer.load("KZ");

    @Test
    void everyTownLiesInItsRegion() {
        assumeTrue(Files.exists(BOUNDARIES), "The boundaries are not beside the checkout: " + BOUNDARIES);
        Map<String, List<JsonNode>> outlines = outlines();
        assertThat(outlines).hasSize(20);
        List<String> astray = new ArrayList<>();
        for (Gazetteer.Entry town : kazakhstan.entries()) {
            Double latitude = town.latitude();
            Double longitude = town.longitude();
            if (!town.key().startsWith("kz-") || latitude == null || longitude == null) {
                continue;
            }
            String region = town.regionOn(DAY).orElseThrow();
            boolean inside = outlines.getOrDefault(region, List.of()).stream()
                    .anyMatch(polygon -> contains(polygon.get(0), latitude, longitude));
            if (!inside) {
                astray.add(town.key() + " is not in " + region);
            }
        }
        assertThat(astray).isEmpty();
    }

    /** The polygons of each region by key; a region is recognised by its Kazakh name, one more use of the gazetteer. */
    private Map<String, List<JsonNode>> outlines() {
        Map<String, List<JsonNode>> outlines = new LinkedHashMap<>();
        for (JsonNode feature : JsonMapper.shared().readTree(BOUNDARIES).get("features")) {
            String name = feature.get("properties").get("local_name").asString();
            JsonNode geometry = feature.get("geometry");
            JsonNode coordinates = geometry.get("coordinates");
            List<JsonNode> polygons =
                    outlines.computeIfAbsent(kazakhstan.find(name).orElseThrow().key(), _ -> new ArrayList<>());
            if (geometry.get("type").asString().equals("Polygon")) {
                polygons.add(coordinates);
            } else {
                coordinates.forEach(polygons::add);
            }
        }
        return outlines;
    }

    private static boolean contains(JsonNode ring, double latitude, double longitude) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            double x1 = ring.get(i).get(0).asDouble();
            double y1 = ring.get(i).get(1).asDouble();
            double x2 = ring.get(j).get(0).asDouble();
            double y2 = ring.get(j).get(1).asDouble();
            if ((y1 > latitude) != (y2 > latitude) && longitude < (x2 - x1) * (latitude - y1) / (y2 - y1) + x1) {
                inside = !inside;
            }
        }
        return inside;
    }
}
