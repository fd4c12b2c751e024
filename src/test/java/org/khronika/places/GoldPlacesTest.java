package org.khronika.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The 24 places of the model update are found by every spelling that it and its readers use, in the regions of the days that it tells. */
class GoldPlacesTest {

    private static final Path GOLD = Path.of("..", "shared", "kazakhstan", "gold.json");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);
    private static final Pattern CODES = Pattern.compile("([A-Z]{2}(?:-\\d+)?)(?: \\((\\S+) before (\\S+)\\))?");

    private final Gazetteer kazakhstan = Gazetteer.load("KZ");

    @Test
    void everyPlaceIsFoundInItsRegion() {
        assumeTrue(Files.exists(GOLD), "The facts of the update are not beside the checkout: " + GOLD);
        JsonNode places = JsonMapper.shared().readTree(GOLD).get("places");
        assertThat(places).hasSize(24);
        List<String> wrong = new ArrayList<>();
        for (JsonNode place : places) {
            if (!place.get("kind").asString().matches("square.*|park")) {
                check(place, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(JsonNode place, List<String> wrong) {
        String name = place.get("name").asString();
        Optional<Gazetteer.Entry> found = kazakhstan.find(name);
        if (found.isEmpty()) {
            wrong.add(name + " is not found");
            return;
        }
        place.get("variants").values().forEach(variant -> {
            String written = variant.asString();
            boolean slip = written.contains("typo");
            String spelling = written.replaceAll(" \\(.*", "");
            boolean leads = slip
                    ? found.get().slips().contains(spelling)
                    : written.contains("(")
                            || written.startsWith("the ")
                            || kazakhstan.findAll(spelling).contains(found.get())
                            || kazakhstan.findAll(spelling + " region").contains(found.get());
            if (!leads) {
                wrong.add(written + " does not lead to " + name);
            }
        });
        regions(found.get(), place.get("iso_3166_2").asString(), wrong);
    }

    private static void regions(Gazetteer.Entry place, String codes, List<String> wrong) {
        Matcher code = CODES.matcher(codes);
        assertThat(code.matches()).as(codes).isTrue();
        if (!code.group(1).startsWith("KZ")) {
            return;
        }
        if (!place.regionOn(DAY).equals(Optional.of(code.group(1)))) {
            wrong.add("%s is in %s, not in %s".formatted(place.key(), place.regionOn(DAY), code.group(1)));
        }
        if (code.group(2) != null) {
            LocalDate change = LocalDate.parse(code.group(3));
            assertThat(place.regionOn(change.minusDays(1))).contains(code.group(2));
            assertThat(place.regionOn(change)).contains(code.group(1));
        }
    }
}
