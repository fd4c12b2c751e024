package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.incidents.PlainNamer;
import org.khronika.legislation.Legislation;
import org.khronika.pages.RegisterPage;
import org.khronika.proceedings.CasesOfSpecs;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ToldCases;
import org.khronika.values.RecordRef;

/** What registers of cases say of a case on a day, as cases that a monitor can read, in {@code specs/registers/days.yaml}. */
class DaysSpecTest {

    @TestFactory
    Stream<DynamicTest> aRegisterOfAnyDaySaysOnlyWhatFollows() {
        return YamlCases.of("/specs/registers/days.yaml").trees("cases").stream()
                .flatMap(DaysSpecTest::days);
    }

    private static Stream<DynamicTest> days(Map<?, ?> given) {
        ToldCases facts = facts(given);
        return ((Map<?, ?>) Objects.requireNonNull(given.get("on")))
                .entrySet().stream()
                        .flatMap(day -> ((Map<?, ?>) day.getValue())
                                .entrySet().stream()
                                        .map(register -> DynamicTest.dynamicTest(
                                                "%s: %s, %s"
                                                        .formatted(given.get("case"), day.getKey(), register.getKey()),
                                                () -> check(
                                                        facts,
                                                        LocalDate.parse(
                                                                day.getKey().toString()),
                                                        register.getKey().toString(),
                                                        (Map<?, ?>) register.getValue()))));
    }

    private static ToldCases facts(Map<?, ?> given) {
        SortedMap<RecordRef, Proceeding> told = new TreeMap<>();
        told.put(new RecordRef("OS-P-2022-0001"), CasesOfSpecs.of(given));
        return new ToldCases(told, Legislation.pack());
    }

    private static void check(ToldCases facts, LocalDate day, String slug, Map<?, ?> expected) {
        RegisterPage page = DayPage.of(CaseRegister.named(slug).orElseThrow().on(facts, day), new PlainNamer());
        assertThat(page.sentence()).isEqualTo(expected.get("says"));
        List<String> rows = page.lines().stream()
                .map(line -> Stream.concat(Stream.of(line.head().text()), line.cells().stream())
                        .filter(cell -> !cell.isEmpty())
                        .reduce((one, other) -> one + " | " + other)
                        .orElse(""))
                .toList();
        assertThat(rows).isEqualTo(expected.get("rows") == null ? List.of() : expected.get("rows"));
    }
}
