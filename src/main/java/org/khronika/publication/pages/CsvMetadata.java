package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.khronika.pages.DataColumns;
import org.khronika.pages.DataColumns.Holds;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.publication.DataTerms;
import org.khronika.publication.ReleasePlan;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * The one description of all tables of a release: "Metadata Vocabulary for Tabular Data" of the W3C (CSV on the Web), by the name under
 * which programs look for it beside a CSV file.
 */
final class CsvMetadata {

    private static final String ADDRESS = "[A-Z]{2}-[A-Z]{1,2}-[0-9]{4}-[0-9]{4,}";
    private static final String EDTF = "[0-9./~?%-]+";
    private static final String QUANTITY = "(>=|<=|>|<|~)?[0-9]+|~?[0-9]+[.][.]~?[0-9]+";
    private static final List<String> NONE = List.of("", "withheld");

    private final List<ReleasePlan> plans;
    private final ReleasePlan first;
    private final DataTerms terms;

    CsvMetadata(List<ReleasePlan> plans, DataTerms terms) {
        this.plans = plans;
        this.first = plans.getFirst();
        this.terms = terms;
    }

    Map<String, Object> of(List<DataTable> tables) {
        return of(tables, true);
    }

    /** Of tables that lie elsewhere than the index of records, or tell of records that are not in it. */
    Map<String, Object> ofThoseWithoutTheIndex(List<DataTable> tables) {
        return of(tables, false);
    }

    private Map<String, Object> of(List<DataTable> tables, boolean withIndex) {
        String country = Country.of(first).name();
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", tag())));
        group.put("@type", "TableGroup");
        group.put("lang", tag());
        group.put("dialect", new TreeMap<>(Map.of("encoding", "utf-8", "header", true)));
        group.put(
                "dc:title",
                saidOf(plan -> phrase("site.civic-freedoms-in")
                        .with("country", Country.of(plan).name())
                        .in(plan.language())));
        terms.licence().ifPresent(licence -> group.put("dc:license", Map.of("@id", licence.toString())));
        group.put("dc:rights", terms.licenceInWords(first));
        group.put(
                "dc:bibliographicCitation",
                terms.citation(first, country, DataFolder.INDEX.in(first.language()), "data.html"));
        group.put("schema:version", Integer.toString(terms.version(first)));
        group.put(
                "tables", tables.stream().map(table -> table(table, withIndex)).toList());
        return group;
    }

    private String tag() {
        return first.language().tag();
    }

    private Map<String, Object> table(DataTable table, boolean withIndex) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Table");
        data.put("url", table.name() + ".csv");
        data.put("dc:title", saidOf(table.title()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("@type", "Schema");
        schema.put("columns", table.data().columns().stream().map(this::column).toList());
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        List<Map<String, Object>> keys = withIndex ? foreignKeys(table) : List.of();
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        data.put("tableSchema", schema);
        return data;
    }

    /** Every column with one address names a record of the index. */
    private static List<Map<String, Object>> foreignKeys(DataTable table) {
        List<Map<String, Object>> keys = new ArrayList<>();
        for (Column column : table.data().columns()) {
            boolean isItself = table.name().equals("index") && column.name().equals("address");
            if (DataColumns.holds(column.name()) == Holds.ADDRESS && !isItself) {
                Map<String, Object> reference = new LinkedHashMap<>();
                reference.put("resource", "index.csv");
                reference.put("columnReference", "address");
                Map<String, Object> key = new LinkedHashMap<>();
                key.put("columnReference", column.name());
                key.put("reference", reference);
                keys.add(key);
            }
        }
        return keys;
    }

    private Map<String, Object> column(Column column) {
        Holds holds = DataColumns.holds(column.name());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Column");
        data.put("name", name(column.name()));
        data.put("titles", column.name());
        data.put("dc:description", said(column.means()));
        data.put("datatype", datatype(holds));
        switch (holds) {
            case ADDRESSES, CODES, DURATIONS -> data.put("separator", " ");
            default -> {}
        }
        switch (holds) {
            case ADDRESS -> {
                data.put("null", NONE);
                data.put("valueUrl", "../records/{" + name(column.name()) + "}.html");
            }
            case ADDRESSES -> data.put("null", NONE);
            default -> {}
        }
        return data;
    }

    private static Object datatype(Holds holds) {
        return switch (holds) {
            case ADDRESS, ADDRESSES -> like(ADDRESS);
            case CODE -> like("[A-Za-z_-]+");
            case CODES -> like("[^ ]+");
            case EDTF -> like(EDTF);
            case QUANTITY -> like(QUANTITY);
            case DAY -> {
                Map<String, Object> day = new LinkedHashMap<>();
                day.put("base", "date");
                day.put("format", "yyyy-MM-dd");
                yield day;
            }
            case DURATIONS -> "duration";
            case NUMBER -> "integer";
            case DEGREES -> "decimal";
            case WORDS -> "string";
        };
    }

    private static Map<String, Object> like(String pattern) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("base", "string");
        type.put("format", pattern);
        return type;
    }

    /** A name as the standard takes it; what the head of the file says is its title. */
    private static String name(String head) {
        return URLEncoder.encode(head.replace(": ", "_").replace(' ', '_'), StandardCharsets.UTF_8)
                .replace("-", "%2D")
                .replace("*", "%2A")
                .replace("+", "%2B");
    }

    private List<Map<String, Object>> said(Sayable words) {
        return saidOf(plan -> words.in(plan.language()));
    }

    private List<Map<String, Object>> saidOf(Function<ReleasePlan, String> words) {
        return plans.stream()
                .map(plan -> {
                    Language language = plan.language();
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("@value", words.apply(plan));
                    one.put("@language", language.tag());
                    return one;
                })
                .toList();
    }
}
