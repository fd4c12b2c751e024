package org.khronika.publication.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.RegisterPage;
import org.khronika.publication.ReleasePlan;

/** A register as JSON: what its page says and how that follows, with the records behind each number. */
final class RegisterJson {

    private RegisterJson() {}

    static Map<String, Object> of(RegisterPage page, ReleasePlan plan) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("register", page.slug());
        data.put("title", page.title());
        data.put("as_of", plan.asOf().toString());
        data.put("sentence", page.sentence());
        data.put("follows", DataFiles.follows(page.follows()));
        data.put("groups", page.groups().stream().map(RegisterJson::group).toList());
        data.put("numbers", page.grids().stream().map(RegisterJson::numbers).toList());
        data.put("entries", DataFiles.json(page.data()));
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
                            Map<String, Object> one = DataFiles.mention(item.what());
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
            row.put("behind", grid.behind(n).stream().map(DataFiles::mention).toList());
            rows.add(row);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caption", grid.caption());
        data.put("columns", grid.head());
        data.put("rows", rows);
        return data;
    }

    /** The same opening on a page from which records lie elsewhere. */
    static @Nullable Derived from(@Nullable Derived derived, String folder) {
        return derived == null
                ? null
                : derived.named(
                        words -> words,
                        mention -> mention.href() == null
                                ? mention
                                : new Mention(mention.text(), folder + mention.href(), mention.withheld()));
    }
}
