package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.DatabaseTest;
import org.khronika.YamlCases;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.springframework.beans.factory.annotation.Autowired;

/** What registers of records say of a few records, as cases that a monitor can read. The cast is invented. */
@DatabaseTest
class RegisterSentencesSpecTest {

    private static final LocalDate LAST = LocalDate.of(2023, 3, 27);

    @Autowired
    List<RecordRegister<?>> registers;

    @Autowired
    List<RecordType<?>> types;

    @TestFactory
    Stream<DynamicTest> aRegisterSaysWhatItCountsAndIsNoSurerThanItsRecords() {
        return YamlCases.of("/specs/registers/sentences.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> said(one)));
    }

    private void said(Map<?, ?> one) {
        RegisterPage page = page(one);
        assertThat(page.sentence()).isEqualTo(text(one, "says"));
        if (one.get("cells") instanceof Map<?, ?> cells) {
            cells.forEach((head, expected) ->
                    assertThat(column(page, head.toString())).as("%s", head).isEqualTo(expected));
        }
        if (one.get("tables") instanceof Map<?, ?> tables) {
            tables.forEach((caption, expected) -> assertThat(page.grids().stream()
                            .filter(grid -> grid.caption().equals(caption))
                            .flatMap(grid -> Stream.concat(Stream.of(grid.head()), grid.rows().stream()))
                            .toList())
                    .as("%s", caption)
                    .isEqualTo(expected));
        }
    }

    private static List<String> column(RegisterPage page, String head) {
        int at = page.columns().indexOf(head);
        assertThat(at).as("%s is a column", head).isPositive();
        return page.lines().stream().map(line -> line.cells().get(at - 1)).toList();
    }

    private RegisterPage page(Map<?, ?> one) {
        List<Stored<?>> records = new ArrayList<>();
        PlainNamer namer = new PlainNamer();
        for (Object row : (List<?>) Objects.requireNonNull(one.get("records"))) {
            Stored<?> record = record(records.size() + 1, (Map<?, ?>) row);
            records.add(record);
            namer.with(record.address(), record.body());
        }
        String slug = text(one, "register");
        return registers.stream()
                .filter(register -> register.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .on(records, Scope.on(day(one), LAST), namer);
    }

    private static LocalDate day(Map<?, ?> one) {
        return one.get("on") == null ? LAST : LocalDate.parse(text(one, "on"));
    }

    private Stored<? extends Record> record(int n, Map<?, ?> row) {
        Map<String, Object> answers = new LinkedHashMap<>();
        row.forEach((key, value) -> answers.put(key.toString(), value));
        String kind = Objects.requireNonNull(answers.remove("is")).toString();
        RecordType<?> type = types.stream()
                .filter(one -> one.kind().name().equals(kind))
                .findFirst()
                .orElseThrow();
        String address = answers.containsKey("at")
                ? Objects.requireNonNull(answers.remove("at")).toString()
                : "KZ-%s-2022-%d".formatted(type.kind().letter(), 480_100 + n);
        return Kept.of(address, type.bodyType(), answers);
    }

    private static String text(Map<?, ?> tree, String key) {
        return Objects.requireNonNull(tree.get(key), key).toString();
    }
}
