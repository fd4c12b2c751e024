package org.khronika.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentsShown;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterDefinition;
import org.khronika.records.Stored;
import org.khronika.statistics.CountTable.Axis;
import org.khronika.statistics.CountTable.CountCell;
import org.khronika.statistics.CountTable.CountPart;
import org.khronika.statistics.CountedNumber.Behind;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;

/** Tables of counts, as cases that a monitor can read. The records behind a cell are those that its number counts. */
class TableSpecTest {

    private static final YamlCases CASES = YamlCases.of("/specs/statistics/tables.yaml");

    /** No register stands beside these incidents. */
    private static final RegisterNumbers NONE = new RegisterNumbers() {
        @Override
        public List<RegisterDefinition> all() {
            return List.of();
        }

        @Override
        public RecordKind reads() {
            return RecordKind.PROCEEDING;
        }

        @Override
        public Found of(String slug, LocalDate day, List<Stored<?>> records) {
            throw new AssertionError(slug);
        }

        @Override
        public List<RegisterDefinition> drawn() {
            return List.of();
        }

        @Override
        public Drawn drawn(String slug, LocalDate day, List<Stored<?>> records, Namer namer) {
            throw new AssertionError(slug);
        }

        @Override
        public Map<RecordRef, String> stages(String slug, LocalDate day, List<Stored<?>> records) {
            throw new AssertionError(slug);
        }
    };

    private final Counting counting = new Counting(IncidentsShown.alone(), NONE, places -> Map.of());

    private static List<Stored<?>> incidents() {
        return CASES.rows("incidents").stream()
                .<Stored<?>>map(row -> {
                    Map<String, Object> answers = new LinkedHashMap<>();
                    answers.put("title", row.get("address"));
                    answers.put(
                            "acts",
                            Arrays.stream(row.get("acts").split(", ", -1))
                                    .map(act -> act.toUpperCase(Locale.ROOT).replace('-', '_'))
                                    .toList());
                    if (!row.get("when").isEmpty()) {
                        answers.put("when", row.get("when"));
                    }
                    if (!row.get("people").isEmpty()) {
                        answers.put(
                                "parties",
                                List.of(Map.of("group", "people", "role", "VICTIM", "count", row.get("people"))));
                    }
                    return Kept.of(row.get("address"), Incident.class, answers);
                })
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aTableIsCountedCellByCell() {
        List<Stored<?>> incidents = incidents();
        return CASES.rows("tables").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("what"), () -> {
                    TableMaker maker = counting.table(row.get("definition"), List.of(), new PlainNamer());
                    incidents.forEach(maker);
                    CountTable table = maker.made();
                    assertThat(written(table)).isEqualTo(row.get("table"));
                    assertThatEachCellOpens(table, maker, incidents);
                    assertThat(table.whole().number()).isEqualTo(counting.number(row.get("definition"), incidents));
                }));
    }

    @Test
    void aYearTypedWrongAsksForNoTableOfMillions() {
        TableMaker maker = counting.table("kind:incident by:month by:quarter", List.of(), new PlainNamer());
        maker.accept(Kept.of("KZ-I-2022-100007", Incident.class, Map.of("title", "Ұсталды", "when", "1022-11-14")));
        maker.accept(Kept.of("KZ-I-2022-100008", Incident.class, Map.of("title", "Задержан", "when", "2022-11-14")));

        assertThatThrownBy(maker::made)
                .isInstanceOf(WrongValue.class)
                .hasMessageContaining("and at most 50,000 are made");
    }

    private static void assertThatEachCellOpens(CountTable table, TableMaker maker, List<Stored<?>> incidents) {
        List<CountPart> rows = parts(table.rows());
        List<CountPart> columns = parts(table.columns());
        for (int n = 0; n < rows.size(); n++) {
            opens(table.inRows().get(n), rows.get(n).code(), "", maker, incidents);
            for (int c = 0; c < columns.size(); c++) {
                opens(
                        table.cells().get(n).get(c),
                        rows.get(n).code(),
                        columns.get(c).code(),
                        maker,
                        incidents);
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            opens(table.inColumns().get(c), "", columns.get(c).code(), maker, incidents);
        }
        opens(table.whole(), "", "", maker, incidents);
    }

    private static void opens(CountCell cell, String row, String column, TableMaker maker, List<Stored<?>> incidents) {
        Map<Boolean, Long> behind = incidents.stream()
                .flatMap(one -> maker.behind(one, row, column).stream())
                .collect(Collectors.partitioningBy(Behind::perhaps, Collectors.counting()));
        assertThat(behind).as("%s %s", row, column).isEqualTo(Map.of(false, cell.sure(), true, cell.perhaps()));
    }

    private static String written(CountTable table) {
        List<String> lines = new ArrayList<>();
        List<CountPart> rows = parts(table.rows());
        lines.add(line("-", parts(table.columns()).stream().map(CountPart::code), "all"));
        for (int n = 0; n < rows.size(); n++) {
            lines.add(line(
                    rows.get(n).code(),
                    table.cells().get(n).stream().map(TableSpecTest::code),
                    code(table.inRows().get(n))));
        }
        lines.add(line("all", table.inColumns().stream().map(TableSpecTest::code), code(table.whole())));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String head, Stream<String> cells, String total) {
        return Stream.concat(Stream.of(head), Stream.concat(cells, Stream.of(total)))
                .collect(Collectors.joining(" | "));
    }

    private static String code(CountCell cell) {
        return cell.number().map(Quantity::code).orElse("?");
    }

    private static List<CountPart> parts(@Nullable Axis axis) {
        return axis == null ? List.of() : axis.parts();
    }
}
