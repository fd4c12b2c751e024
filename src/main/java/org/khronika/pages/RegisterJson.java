package org.khronika.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A register as JSON: what its page says and how that follows, with the records behind each number. */
public final class RegisterJson {

    private RegisterJson() {}

    /**
     * The whole register.
     *
     * @param asOf the day as of which it says this
     */
    public static Map<String, Object> of(RegisterPage page, LocalDate asOf) {
        Map<String, Object> data = head(page, asOf);
        data.put("follows", JsonParts.follows(page.follows()));
        data.put("groups", page.groups().stream().map(RegisterJson::group).toList());
        data.put("numbers", page.grids().stream().map(RegisterJson::numbers).toList());
        data.put("entries", entries(page.data()));
        return data;
    }

    /** What it is called and what it says. */
    public static Map<String, Object> head(RegisterPage page, LocalDate asOf) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("register", page.slug());
        data.put("title", page.title());
        data.put("as_of", asOf.toString());
        data.put("sentence", page.sentence());
        return data;
    }

    private static Map<String, Object> group(RegisterPage.Group group) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("heading", group.heading());
        data.put("says", group.says());
        data.put(
                "items",
                group.items().stream()
                        .map(item -> {
                            Map<String, Object> one = JsonParts.mention(item.what());
                            one.put("says", item.says());
                            return one;
                        })
                        .toList());
        return data;
    }

    private static Map<String, Object> numbers(RegisterPage.Grid grid) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int n = 0; n < grid.rows().size(); n++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("cells", grid.rows().get(n));
            row.put("behind", grid.behind(n).stream().map(JsonParts::mention).toList());
            rows.add(row);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caption", grid.caption());
        data.put("columns", grid.head());
        data.put("rows", rows);
        return data;
    }

    /** Entries as an object for each line. */
    public static List<Map<String, Object>> entries(RegisterPage.Data table) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (List<String> row : table.rows()) {
            Map<String, Object> line = new LinkedHashMap<>();
            for (int n = 0; n < row.size(); n++) {
                line.put(table.columns().get(n).name(), row.get(n).isEmpty() ? null : row.get(n));
            }
            lines.add(line);
        }
        return lines;
    }
}
