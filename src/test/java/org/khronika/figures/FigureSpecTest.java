package org.khronika.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/** The rules of figures, as cases that a monitor can read. */
class FigureSpecTest {

    @TestFactory
    Stream<DynamicTest> figuresOfASeriesAreCompared() {
        return YamlCases.of("/specs/figures/comparison.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> compares(one)));
    }

    private static void compares(Map<?, ?> one) {
        Figure first = figure(text(one, "one"));
        Figure second = figure(text(one, "other"));
        SeriesKind kind = SeriesKind.valueOf(text(one, "series"));
        Comparison comparison = Comparison.of(first, second, kind);
        assertThat(comparison.verdict()).isEqualTo(Verdict.valueOf(text(one, "verdict")));
        if (one.containsKey("because")) {
            assertThat(comparison.because().english()).isEqualTo(text(one, "because"));
        }
        assertThat(Comparison.of(second, first, kind)).isEqualTo(comparison);
    }

    @TestFactory
    Stream<DynamicTest> partsAreAddedUp() {
        return YamlCases.of("/specs/figures/parts.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> addsUp(one)));
    }

    private static void addsUp(Map<?, ?> one) {
        List<Part> parts = new ArrayList<>();
        for (Object part : (List<?>) Objects.requireNonNull(one.get("parts"))) {
            parts.add(new Part("part", part.equals("none") ? null : Quantity.parse(part.toString())));
        }
        Figure figure = made(
                "%s things | 2022 | somebody | NGO".formatted(text(one, "value")), parts, one.containsKey("overlap"));
        assertThat(figure.partsAgree()).isEqualTo(text(one, "agrees").equals("yes"));
        if (one.containsKey("says")) {
            assertThat(figure.sumInWords().english()).isEqualTo(text(one, "says"));
        }
    }

    @TestFactory
    Stream<DynamicTest> stepsOfOneSpeakerFit() {
        return YamlCases.of("/specs/figures/steps.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> {
                    List<Point> points = ((List<?>) Objects.requireNonNull(one.get("figures")))
                            .stream()
                                    .map(told -> new Point(new RecordRef("KZ-F-2022-0001"), figure(told.toString())))
                                    .toList();
                    assertThat(StepsThatDoNotFit.among(points).stream()
                                    .map(pair -> pair.part().step() + " "
                                            + pair.part().number() + " > "
                                            + pair.whole().step() + " "
                                            + pair.whole().number()))
                            .isEqualTo(one.get("do-not-fit"));
                }));
    }

    private static String text(Map<?, ?> tree, String key) {
        return Objects.requireNonNull(tree.get(key), key).toString();
    }

    static Figure figure(String told) {
        return made(told, List.of(), false);
    }

    private static Figure made(String told, List<Part> parts, boolean overlap) {
        String[] cells = told.split(" *\\| *");
        String number = cells[0].substring(0, cells[0].lastIndexOf(' '));
        String unit = cells[0].substring(cells[0].lastIndexOf(' ') + 1);
        String[] ofWhole = number.split(" of ");
        boolean words = !number.matches(".*\\d.*");
        String said = more(cells, "said ");
        String besides = more(cells, "beside ");
        String measure = more(cells, "counts ");
        return new Figure(
                measure == null ? "things" : measure.substring("counts ".length()),
                words ? null : Quantity.parse(ofWhole[0]),
                words ? number : null,
                ofWhole.length == 1 ? null : Quantity.parse(ofWhole[1]),
                besides == null ? null : besides.substring("beside ".length()),
                unit,
                more(cells, "only "),
                date(cells[1]),
                null,
                cells[2],
                null,
                List.of(),
                StatedBy.valueOf(cells[3]),
                said == null ? null : PartialDate.parse(said.substring("said ".length())),
                null,
                null,
                step(more(cells, "step ")),
                step(more(cells, "whole ")),
                List.of(),
                parts,
                overlap,
                null,
                null);
    }

    private static @Nullable FunnelStep step(@Nullable String cell) {
        return cell == null ? null : FunnelStep.valueOf(cell.substring(cell.indexOf(' ') + 1));
    }

    private static @Nullable String more(String[] cells, String begin) {
        return Stream.of(cells)
                .skip(4)
                .filter(cell -> cell.startsWith(begin))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PartialDate date(String edtf) {
        return edtf.equals("none") ? null : PartialDate.parse(edtf);
    }
}
