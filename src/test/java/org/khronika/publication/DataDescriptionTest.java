package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.pages.DataColumns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the demo's tables against the tables themselves, by the rules of "Metadata Vocabulary for Tabular Data" (W3C) that it uses; see
 * {@link CsvOnTheWeb}. And that a column has one meaning over all of them.
 */
@DatabaseTest(
        properties = {"khronika.languages=en,ru,kk", "khronika.licence=https://creativecommons.org/licenses/by/4.0/"})
@OnTheDemo
class DataDescriptionTest extends ReleasedDemo {

    private static @Nullable Path written;

    private CsvOnTheWeb described;

    /** With a licence, as nothing else of the demo has one; written once for all tests, which only read it. */
    @Override
    @BeforeEach
    void published() throws IOException {
        Path data = written == null ? demoSite.dataOfItsOwn() : written;
        written = data;
        site = new StaticSite(data);
        described = new CsvOnTheWeb(
                JsonMapper.shared().readTree(site.text("data/csv-metadata.json")),
                url -> site.text("data/" + url),
                Set.of("en", "ru", "kk"));
    }

    @Test
    void everyTableIsAsItIsDescribed() {
        assertThat(described.faults()).isEmpty();
        assertThat(described.cells()).isGreaterThan(5000);
    }

    @Test
    void everyTableIsDescribedAndNothingElse() {
        assertThat(described.urls())
                .hasSizeGreaterThan(45)
                .containsExactlyInAnyOrderElementsOf(site.paths().stream()
                        .filter(path -> path.matches("data/.*\\.csv"))
                        .map(path -> path.substring("data/".length()))
                        .toList());
    }

    @Test
    void aColumnHasOneMeaningAndOneDatatypeInEveryTable() {
        Map<String, Set<String>> meanings = new TreeMap<>();
        described
                .columns()
                .forEach((place, column) -> meanings.computeIfAbsent(
                                column.path("titles").asString(), _ -> new TreeSet<>())
                        .add(column.path("dc:description") + " " + column.path("datatype") + " "
                                + column.path("separator")));
        assertThat(meanings)
                .hasSizeGreaterThan(300)
                .allSatisfy((column, said) -> assertThat(said).as(column).hasSize(1));
    }

    @Test
    void everyColumnIsDeclaredOnce() {
        Set<String> columns = new TreeSet<>();
        described
                .columns()
                .forEach((_, column) -> columns.add(column.path("titles").asString()));
        columns.removeIf(column -> column.startsWith("fact: "));
        assertThat(DataColumns.names()).containsAll(columns);
    }

    /** The JSON of a table has the columns of its CSV, under the same names; whole records have parts of their own. */
    @Test
    void aRowInJsonHasTheColumnsOfTheTable() {
        List<String> compared = new ArrayList<>();
        for (String url : described.urls()) {
            String json = "data/" + url.replace(".csv", ".json");
            JsonNode row = site.has(json)
                    ? JsonMapper.shared().readTree(site.text(json)).path("rows").path(0)
                    : JsonMapper.shared().readTree("{}");
            if (row.has("address") && row.has("facts")) {
                continue;
            }
            Set<String> columns = described.titles(url);
            row.propertyNames().forEach(name -> assertThat(columns).as(json).contains(name));
            compared.add(url);
        }
        assertThat(compared).contains("steps.csv", "legal-status.csv", "index.csv", "detentions.csv");
    }

    /** A field of a file in JSON, or of what stands within one, is told under its name on the page of the data, or is a column of its table. */
    @Test
    void everyKeyOfEveryJsonFileIsDescribed() {
        Set<String> told =
                new TreeSet<>(Jsoup.parse(site.text("data.html")).select("dl.dictionary dt code").eachText().stream()
                        .flatMap(names -> Arrays.stream(names.split(", ", -1)))
                        .toList());
        Set<String> keys = new TreeSet<>();
        site.paths().stream()
                .filter(path -> path.matches("(data|registers|records)/.*\\.json"))
                .filter(path -> !path.endsWith("csv-metadata.json"))
                .forEach(path -> keysOf(JsonMapper.shared().readTree(site.text(path)), keys));
        assertThat(keys).hasSizeGreaterThan(200);
        keys.removeAll(told);
        assertThat(keys).isEmpty();
    }

    private static void keysOf(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.values().forEach(one -> keysOf(one, keys));
    }

    @Test
    void everyFileOfDataCarriesLicenceCitationAndVersion() {
        List<String> files = site.paths().stream()
                .filter(path -> path.matches("(data|registers|records)/.*\\.json"))
                .filter(path -> !path.endsWith("csv-metadata.json"))
                .toList();
        assertThat(files).hasSizeGreaterThan(200).allSatisfy(path -> {
            JsonNode file = JsonMapper.shared().readTree(site.text(path)).path("file");
            assertThat(file.path("licence").asString())
                    .as(path)
                    .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
            assertThat(file.path("citation").asString())
                    .as(path)
                    .startsWith("Khronika, civic freedoms in Kazakhstan: ");
            assertThat(file.path("version").asString()).as(path).isEqualTo("1");
        });
        JsonNode all = JsonMapper.shared().readTree(site.text("data/csv-metadata.json"));
        assertThat(all.path("dc:license").path("@id").asString()).endsWith("/by/4.0/");
        assertThat(all.path("dc:bibliographicCitation").asString()).contains("release 1");
        assertThat(all.path("schema:version").asString()).isEqualTo("1");
    }

    /** A town lies where it lies; a region, a country, or an incident of which only the region is told, lies nowhere. */
    @Test
    void onlyTownsHaveAPosition() {
        Map<String, Map<String, String>> index = new TreeMap<>();
        Table.read(site.text("data/index.csv")).rows().forEach(row -> index.put(row.get("address"), row));
        assertThat(Table.read(site.text("data/places.csv")).rows()).anySatisfy(row -> {
            assertThat(row.get("title")).isEqualTo("Almaty");
            assertThat(row.get("latitude")).startsWith("43.2");
            assertThat(row.get("longitude")).startsWith("76.");
        });
        assertThat(Table.read(site.text("data/places.csv")).rows())
                .filteredOn(row ->
                        String.valueOf(row.get("title")).endsWith(" region") || "Kazakhstan".equals(row.get("title")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("latitude")).isEmpty());
        assertThat(Table.read(site.text("data/incidents.csv")).rows())
                .filteredOn(row -> !String.valueOf(row.get("latitude")).isEmpty())
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(index).containsKey(row.get("place_address")));
    }

    /** As the index tells them of the record of a line: in whatever table, without a join. */
    @Test
    void everyTableHasThePlaceThePeopleAndTheSourcesOfTheRecordOfEachLine() {
        List<String> ids = List.of(
                "place_address", "place_inferred", "latitude", "longitude", "people_addresses", "source_addresses");
        Map<String, Map<String, String>> index = new TreeMap<>();
        Table.read(site.text("data/index.csv")).rows().forEach(row -> index.put(row.get("address"), row));
        for (String url : described.urls()) {
            Table table = Table.read(site.text("data/" + url));
            // What a place was called, and what it lay in, the gazetteer tells: no source of the place does.
            assertThat(table.columns())
                    .as(url)
                    .containsAll(ids.subList(2, url.equals("place-periods.csv") ? 4 : ids.size()));
            for (String of : List.of("address", "record", "case", "incident", "assembly", "episode", "listing")) {
                if (table.columns().contains(of)) {
                    assertThat(table.rows())
                            .as(url)
                            .allSatisfy(row -> ids.stream()
                                    .filter(id -> table.columns().contains(id))
                                    .forEach(id -> assertThat(row.get(id))
                                            .as("%s of %s", id, row.get(of))
                                            .isEqualTo(index.getOrDefault(row.get(of), Map.of())
                                                    .getOrDefault(id, ""))));
                    break;
                }
            }
        }
        assertThat(Table.read(site.text("data/detentions.csv")).rows())
                .filteredOn(row -> !String.valueOf(row.get("latitude")).isEmpty())
                .hasSizeGreaterThan(5);
        assertThat(Table.read(site.text("data/register-deprived.csv")).rows())
                .allSatisfy(row -> assertThat(row.get("source_addresses")).contains("KZ-D-"));
        assertThat(Table.read(site.text("data/steps.csv")).rows())
                .filteredOn(row -> String.valueOf(row.get("people_addresses")).contains("KZ-N-"))
                .hasSizeGreaterThan(50);
    }

    @Test
    void aSentenceIsAlsoACodeAndADuration() {
        assertThat(Table.read(site.text("data/steps.csv")).rows())
                .anySatisfy(row -> {
                    assertThat(row.get("sentence")).isEqualTo("15 days of arrest");
                    assertThat(row.get("sentence_codes")).isEqualTo("arrest:P15D");
                    assertThat(row.get("sentence_durations")).isEqualTo("P15D");
                })
                .filteredOn(row -> "possible_penalty".equals(row.get("step_kind")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("sentence_durations")).isEmpty());
    }
}
