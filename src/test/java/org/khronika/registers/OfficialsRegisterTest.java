package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.khronika.pages.Chart;
import org.khronika.pages.RegisterPage;
import org.khronika.proceedings.CaseSteps;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.ToldCases;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;

/** How many cases against officials reached each stage is one number wherever it is said; the cases are in {@code specs/registers/officials.yaml}. */
class OfficialsRegisterTest {

    /** A column in which nothing stands is left out. */
    private static final List<Phrase> NUMBERS = List.of(
            phrase("registers.officials.reached"),
            phrase("registers.officials.told"),
            phrase("registers.officials.follows"));

    @TestFactory
    Stream<DynamicTest> aCaseReachedEachStageUpToItsFurthestOne() {
        return YamlCases.of("/specs/registers/officials.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("name")), () -> said(one)));
    }

    private static void said(Map<?, ?> one) {
        RegisterPage page = page(one);
        RegisterPage.Grid grid = page.grids().getFirst();
        Map<String, List<String>> reached = new LinkedHashMap<>();
        grid.rows()
                .forEach(row -> reached.put(
                        row.getFirst(),
                        NUMBERS.stream()
                                .map(phrase -> grid.head().indexOf(phrase.english()))
                                .map(at -> at < 0 ? "" : row.get(at))
                                .toList()));
        Map<String, String> bars = new LinkedHashMap<>();
        List<Chart.Lettering> words =
                Objects.requireNonNull(grid.chart()).wide().words();
        for (int n = 0; n < words.size(); n += 2) {
            bars.put(words.get(n).words(), words.get(n + 1).words());
        }
        Map<String, String> firsts = new LinkedHashMap<>();
        reached.forEach((stage, numbers) -> firsts.put(stage, numbers.getFirst()));
        assertThat(page.sentence()).isEqualTo(one.get("says"));
        assertThat(reached).isEqualTo(one.get("reached"));
        assertThat(bars).as("the bars").isEqualTo(firsts);
    }

    private static RegisterPage page(Map<?, ?> one) {
        SortedMap<RecordRef, Proceeding> cases = new TreeMap<>();
        ((List<?>) Objects.requireNonNull(one.get("cases")))
                .forEach(steps -> cases.put(
                        new RecordRef("KZ-P-2022-%06d".formatted(480100 + cases.size())),
                        new Proceeding(
                                "A case against officers",
                                ProceedingKind.OFFICIALS,
                                List.of(),
                                List.of(),
                                List.of(),
                                CaseSteps.of(steps),
                                List.of(),
                                null)));
        LocalDate day = LocalDate.parse(String.valueOf(one.get("on")));
        return DayPage.of(CaseRegister.OFFICIALS.on(new ToldCases(cases, Legislation.pack()), day), new PlainNamer());
    }
}
