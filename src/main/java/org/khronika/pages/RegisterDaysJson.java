package org.khronika.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days of a register as JSON, for the script of its page and for whoever wants them. */
public final class RegisterDaysJson {

    private RegisterDaysJson() {}

    /** What stands around the rows and beside them. */
    public static Map<String, Object> of(RegisterDays days) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("register", days.slug());
        data.put("last", days.last().toString());
        data.put("columns", days.columns());
        data.put("rule", days.rule());
        Map<String, Object> forms = new TreeMap<>();
        DayWords.forms(texts(days)).forEach(form -> forms.put(form, DayWords.pattern(form, days.language())));
        data.put("dates", forms);
        data.put("days", days.said().stream().map(RegisterDaysJson::said).toList());
        data.put("rows", days.rows().stream().map(RegisterDaysJson::row).toList());
        return data;
    }

    private static Stream<String> texts(RegisterDays days) {
        return days.said().stream()
                .flatMap(said -> Stream.of(
                                Stream.of(said.sentence()),
                                said.groups().stream()
                                        .flatMap(group -> Stream.concat(
                                                Stream.of(group.heading(), group.says()),
                                                group.items().stream().map(RegisterPage.Item::says))),
                                said.numbers().stream().map(RegisterPage.Grid::caption),
                                said.follows().stream())
                        .flatMap(some -> some));
    }

    private static Map<String, Object> said(RegisterDays.Said said) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("from", day(said.from()));
        data.put("sentence", DayWords.parts(said.sentence()));
        data.put("groups", said.groups().stream().map(RegisterDaysJson::group).toList());
        data.put(
                "numbers",
                said.numbers().stream().map(RegisterDaysJson::numbers).toList());
        data.put("follows", said.follows().stream().map(DayWords::parts).toList());
        return data;
    }

    private static Map<String, Object> group(RegisterPage.Group group) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("heading", DayWords.parts(group.heading()));
        data.put("says", DayWords.parts(group.says()));
        data.put(
                "items",
                group.items().stream()
                        .map(item -> {
                            Map<String, Object> one = mention(item.what());
                            one.put("says", DayWords.parts(item.says()));
                            return one;
                        })
                        .toList());
        return data;
    }

    private static Map<String, Object> numbers(RegisterPage.Grid grid) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caption", DayWords.parts(grid.caption()));
        data.put("columns", grid.head());
        data.put("rows", grid.rows());
        return data;
    }

    private static Map<String, Object> row(RegisterDays.Row row) {
        RegisterPage.Line line = row.line();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("from", day(row.from()));
        data.put("until", day(row.until()));
        data.put("section", line.section());
        data.put("head", mention(line.head()));
        data.put("under", line.under().stream().map(RegisterDaysJson::mention).toList());
        data.put("cells", line.cells());
        return data;
    }

    private static Map<String, Object> mention(Mention mention) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", mention.text());
        data.put("href", mention.href());
        return data;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
