package org.khronika.archive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.YamlCases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model update beside this checkout, and what is to be found in it, by its places. */
record GoldOfUpdate(String text, List<Place> numbers, List<Place> names, Map<String, List<String>> called) {

    private static final Path FOLDER = Path.of("../shared/kazakhstan");
    private static final Path UPDATE = FOLDER.resolve("update-2023-03-27.txt");

    /** A number or a name: where it stands in the text, and its value or key. */
    record Place(int line, int start, int end, String sort, String key) {

        boolean touches(ArchiveItem item) {
            return item.start() < end && start < item.end();
        }
    }

    /** Skips the test where the update is not there. */
    static GoldOfUpdate read() throws IOException {
        assumeTrue(Files.exists(UPDATE), "The model update is not beside this checkout: nothing is measured.");
        String text = Files.readString(UPDATE);
        YamlCases gold = YamlCases.of("/archive/model-update.yaml");
        Map<String, List<String>> called = new HashMap<>();
        JsonNode facts = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("gold.json")));
        for (String list : List.of("persons", "organisations")) {
            for (JsonNode one : facts.path(list)) {
                List<String> names = new ArrayList<>(List.of(one.path("name").asString()));
                one.path("variants_latin").forEach(name -> names.add(name.asString()));
                if (!one.path("abbr").asString("").isEmpty()) {
                    names.add(one.path("abbr").asString());
                }
                called.put(one.path("id").asString(), names);
            }
        }
        called.put("OSCE", List.of("OSCE", "Organization for Security and Co-operation in Europe"));
        return new GoldOfUpdate(text, places(text, gold.list("numbers")), places(text, gold.list("names")), called);
    }

    private static List<Place> places(String text, List<String> rows) {
        int[] lines = lines(text);
        return rows.stream()
                .map(row -> row.split(" ", -1))
                .map(cells -> {
                    int line = Integer.parseInt(cells[0]);
                    int from = lines[line - 1];
                    return new Place(
                            line,
                            from + Integer.parseInt(cells[1]),
                            from + Integer.parseInt(cells[2]),
                            cells.length > 4 ? cells[3] : "name",
                            cells[cells.length - 1]);
                })
                .toList();
    }

    private static int[] lines(String text) {
        String[] all = text.split("\n", -1);
        int[] starts = new int[all.length];
        for (int n = 1; n < all.length; n++) {
            starts[n] = starts[n - 1] + all[n - 1].length() + 1;
        }
        return starts;
    }
}
