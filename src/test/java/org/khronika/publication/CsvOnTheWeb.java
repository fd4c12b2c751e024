package org.khronika.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.khronika.pages.CsvRows;
import tools.jackson.databind.JsonNode;

/**
 * Checks tables against their description by the rules of the W3C's "Metadata Vocabulary for Tabular Data" and "Model for Tabular Data" that a release
 * uses: heads are titles in their order, names are unique and variable names of RFC 6570, cells match their datatype and format, primary keys are
 * unique, foreign keys resolve, only properties of the vocabulary (or of a prefix) are there.
 */
final class CsvOnTheWeb {

    private static final Set<String> OF_GROUP = Set.of("@context", "@type", "lang", "dialect", "tables");
    private static final Set<String> OF_TABLE = Set.of("@type", "url", "tableSchema");
    private static final Set<String> OF_SCHEMA = Set.of("@type", "columns", "primaryKey", "foreignKeys");
    private static final Set<String> OF_COLUMN =
            Set.of("@type", "name", "titles", "datatype", "separator", "null", "valueUrl");
    private static final Pattern NAME = Pattern.compile("(?!_)([A-Za-z0-9_.]|%[0-9A-F]{2})+");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, JsonNode> columns = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();
    private final Map<String, Set<String>> titles = new LinkedHashMap<>();
    private long cells;

    CsvOnTheWeb(JsonNode group, Function<String, String> files, Set<String> languages) {
        properties("group", group, OF_GROUP);
        check(
                "group",
                "http://www.w3.org/ns/csvw"
                        .equals(group.path("@context").path(0).asString()),
                "no context");
        check("group", "TableGroup".equals(group.path("@type").asString()), "no group of tables");
        said("group", group.path("dc:title"), languages);
        group.path("tables").forEach(table -> table(table, files, languages));
        group.path("tables").forEach(this::keys);
    }

    List<String> faults() {
        return faults;
    }

    long cells() {
        return cells;
    }

    Set<String> urls() {
        return titles.keySet();
    }

    Set<String> titles(String url) {
        return titles.getOrDefault(url, Set.of());
    }

    /** Every column by its table and name. */
    Map<String, JsonNode> columns() {
        return columns;
    }

    private void table(JsonNode table, Function<String, String> files, Set<String> languages) {
        String url = table.path("url").asString();
        properties(url, table, OF_TABLE);
        properties(url, table.path("tableSchema"), OF_SCHEMA);
        said(url, table.path("dc:title"), languages);
        List<JsonNode> all = new ArrayList<>();
        table.path("tableSchema").path("columns").forEach(all::add);
        Set<String> names = new HashSet<>();
        Set<String> heads = new LinkedHashSet<>();
        all.forEach(column -> {
            String name = column.path("name").asString();
            properties(url + " " + name, column, OF_COLUMN);
            said(url + " " + name, column.path("dc:description"), languages);
            check(url, NAME.matcher(name).matches(), "no name of a variable: " + name);
            check(url, names.add(name), "twice: " + name);
            heads.add(column.path("titles").asString());
            columns.put(url + " " + name, column);
        });
        check(url, titles.put(url, heads) == null, "described twice");
        List<List<String>> lines = CsvRows.of(files.apply(url));
        check(url, lines.getFirst().equals(List.copyOf(heads)), "heads are " + lines.getFirst());
        List<Map<String, String>> read = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            check(url, line.size() == all.size(), "a line of " + line.size() + " cells");
            Map<String, String> row = new LinkedHashMap<>();
            for (int n = 0; n < Math.min(line.size(), all.size()); n++) {
                cell(url, all.get(n), line.get(n));
                row.put(all.get(n).path("name").asString(), line.get(n));
            }
            read.add(row);
        }
        rows.put(url, read);
    }

    private void cell(String url, JsonNode column, String value) {
        String separator = column.path("separator").asString("");
        List<String> values = separator.isEmpty() ? List.of(value) : List.of(value.split(separator, -1));
        for (String one : values) {
            if (!isNull(column, one)) {
                cells++;
                check(
                        url,
                        isOf(column.path("datatype"), one),
                        column.path("name").asString() + " is " + one);
            }
        }
    }

    private static boolean isNull(JsonNode column, String value) {
        if (!column.has("null")) {
            return value.isEmpty();
        }
        for (JsonNode none : column.path("null")) {
            if (none.asString().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(JsonNode datatype, String value) {
        String base = datatype.isObject() ? datatype.path("base").asString() : datatype.asString();
        return switch (base) {
            case "string" ->
                !datatype.has("format") || value.matches(datatype.path("format").asString());
            case "integer" -> value.matches("-?[0-9]+");
            case "decimal" -> value.matches("-?[0-9]+([.][0-9]+)?");
            case "duration" -> value.matches("P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+D)?");
            case "date" -> isDay(value);
            default -> false;
        };
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private void keys(JsonNode table) {
        String url = table.path("url").asString();
        List<String> primary = new ArrayList<>();
        table.path("tableSchema").path("primaryKey").forEach(name -> primary.add(name.asString()));
        Set<List<String>> seen = new HashSet<>();
        List<Map<String, String>> lines = rows.getOrDefault(url, List.of());
        if (!primary.isEmpty()) {
            lines.forEach(row -> {
                List<String> key = primary.stream().map(row::get).toList();
                check(url, seen.add(key), "the key stands twice: " + key);
                check(url, !key.contains(""), "a key is empty");
            });
        }
        table.path("tableSchema").path("foreignKeys").forEach(key -> foreign(url, lines, key));
    }

    private void foreign(String url, List<Map<String, String>> lines, JsonNode key) {
        String from = key.path("columnReference").asString();
        String to = key.path("reference").path("columnReference").asString();
        List<Map<String, String>> others =
                rows.getOrDefault(key.path("reference").path("resource").asString(), List.of());
        JsonNode column = columns.get(url + " " + from);
        check(url, column != null, "no column " + from);
        Set<String> known = new HashSet<>();
        others.forEach(row -> known.add(String.valueOf(row.get(to))));
        lines.stream()
                .map(row -> String.valueOf(row.get(from)))
                .filter(value -> column == null || !isNull(column, value))
                .forEach(value -> check(url, known.contains(value), from + " names no record: " + value));
    }

    /** In every language of the release, with its tag. */
    private void said(String where, JsonNode words, Set<String> languages) {
        Set<String> tags = new HashSet<>();
        words.forEach(one -> {
            tags.add(one.path("@language").asString());
            check(where, !one.path("@value").asString("").isBlank(), "nothing is said");
        });
        check(where, tags.equals(languages), "said in " + tags);
    }

    /** The standard takes its own properties, and those of others with their prefix. */
    private void properties(String where, JsonNode node, Set<String> known) {
        node.propertyNames()
                .forEach(name -> check(
                        where,
                        known.contains(name) || name.startsWith("dc:") || name.startsWith("schema:"),
                        "unknown: " + name));
    }

    private void check(String where, boolean right, String fault) {
        if (!right && faults.size() < 50) {
            faults.add(where + ": " + fault);
        }
    }
}
