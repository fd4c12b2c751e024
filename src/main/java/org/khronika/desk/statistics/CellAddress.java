package org.khronika.desk.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A cell of a table of counts.
 *
 * @param count  the definition of the table
 * @param row    the code of its row; empty for all
 * @param column the code of its column; empty for all
 */
record CellAddress(String count, String row, String column) {

    /** Where the table is counted. */
    static String page(String count) {
        return address(CountPage.AT, Map.of("count", count));
    }

    static String file(String count, String format) {
        return address(CountPage.AT + "/files/" + format, Map.of("count", count));
    }

    /** Where its records are listed. */
    String records() {
        return records(1);
    }

    String records(int page) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("count", count);
        asked.put("row", row);
        asked.put("column", column);
        asked.put("page", page > 1 ? Integer.toString(page) : "");
        return address(CountPage.AT + "/records", asked);
    }

    private static String address(String path, Map<String, String> asked) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> values = new LinkedHashMap<>();
        asked.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        return address.encode().buildAndExpand(values).toUriString();
    }
}
