package org.khronika.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.CsvFile;
import org.khronika.pages.Namer;
import org.khronika.statistics.CountTable.Axis;
import org.khronika.statistics.CountTable.CountCell;
import org.khronika.statistics.CountTable.CountPart;
import org.khronika.values.Quantity;
import org.khronika.words.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table of counts as a file, with what makes it a number: its definition, the days that it is of, and when it was made. A total has no row or no column.
 *
 * @param says     how it is counted, in words
 * @param asOf     null for any day
 * @param knownOn  null for any day
 * @param language in which its parts are named
 */
public record CountFile(
        CountTable table,
        String definition,
        String says,
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownOn,
        Instant madeAt,
        Language language) {

    private static final List<String> HEADS = List.of(
            "row_code",
            "row",
            "column_code",
            "column",
            "number",
            "least",
            "most",
            "records_certain",
            "records_perhaps",
            "definition",
            "as_of",
            "known_on",
            "made_at");

    /** The file of what was counted, in the language of whoever reads. */
    public static CountFile of(CountsSeen.SeenCount seen, Instant madeAt, Namer namer) {
        return new CountFile(
                seen.table(),
                seen.definition(),
                namer.say(seen.rule()),
                seen.asOf(),
                seen.knownOn(),
                madeAt,
                namer.language());
    }

    private record Line(@Nullable CountPart row, @Nullable CountPart column, CountCell cell) {}

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<CountPart> rows = parts(table.rows());
        List<CountPart> columns = parts(table.columns());
        for (int n = 0; n < rows.size(); n++) {
            for (int c = 0; c < columns.size(); c++) {
                lines.add(new Line(
                        rows.get(n), columns.get(c), table.cells().get(n).get(c)));
            }
            lines.add(new Line(rows.get(n), null, table.inRows().get(n)));
        }
        for (int c = 0; c < columns.size(); c++) {
            lines.add(new Line(null, columns.get(c), table.inColumns().get(c)));
        }
        lines.add(new Line(null, null, table.whole()));
        return lines;
    }

    private static List<CountPart> parts(@Nullable Axis axis) {
        return axis == null ? List.of() : axis.parts();
    }

    /** Comma-separated values: a line for each cell and each total. */
    public byte[] csv() {
        CsvFile file = new CsvFile().row(HEADS);
        for (Line line : lines()) {
            Quantity number = line.cell().number().orElse(null);
            file.row(Stream.of(
                            code(line.row()),
                            label(line.row()),
                            code(line.column()),
                            label(line.column()),
                            number == null ? "" : number.in(language),
                            number == null ? "" : Long.toString(number.least()),
                            number == null || number.most().isEmpty()
                                    ? ""
                                    : Long.toString(number.most().getAsLong()),
                            Long.toString(line.cell().sure()),
                            Long.toString(line.cell().perhaps()),
                            definition,
                            day(asOf),
                            day(knownOn),
                            madeAt.toString())
                    .toList());
        }
        return file.bytes();
    }

    /** JSON: what is said of the whole, and a cell for each line of the other. */
    public byte[] json() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("definition", definition);
        data.put("says", says);
        data.put("asOf", asOf == null ? null : asOf.toString());
        data.put("knownOn", knownOn == null ? null : knownOn.toString());
        data.put("madeAt", madeAt.toString());
        data.put("rows", axis(table.rows()));
        data.put("columns", axis(table.columns()));
        data.put("cells", lines().stream().map(this::cell).toList());
        return (JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(data) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable Map<String, Object> axis(@Nullable Axis axis) {
        if (axis == null) {
            return null;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("by", axis.by().in(language));
        data.put("inSeveral", axis.overlaps());
        data.put("inNoneForCertain", axis.vague());
        data.put(
                "parts",
                axis.parts().stream()
                        .map(part -> Map.of("code", part.code(), "name", label(part)))
                        .toList());
        return data;
    }

    private Map<String, Object> cell(Line line) {
        Map<String, Object> data = new LinkedHashMap<>();
        Quantity number = line.cell().number().orElse(null);
        data.put("row", line.row() == null ? null : line.row().code());
        data.put("column", line.column() == null ? null : line.column().code());
        data.put("number", number == null ? null : number.code());
        data.put("least", number == null ? null : number.least());
        data.put(
                "most",
                number == null || number.most().isEmpty() ? null : number.most().getAsLong());
        data.put("recordsCertain", line.cell().sure());
        data.put("recordsPerhaps", line.cell().perhaps());
        return data;
    }

    private static String code(@Nullable CountPart part) {
        return part == null ? "" : part.code();
    }

    private String label(@Nullable CountPart part) {
        return part == null ? "" : part.label().in(language);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
