package org.khronika.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khronika.values.Quantity;

/** What holds for any figures: sums of ranges, and comparisons that do not care who is named first. */
class FigureLawsTest {

    @Property
    void aComparisonIsTheSameInBothDirections(
            @ForAll("figures") Figure one, @ForAll("figures") Figure other, @ForAll SeriesKind kind) {
        assertThat(Comparison.of(one, other, kind)).isEqualTo(Comparison.of(other, one, kind));
    }

    @Property
    void aFigureIsNoConflictWithItself(@ForAll("figures") Figure figure, @ForAll SeriesKind kind) {
        assertThat(Comparison.of(figure, figure, kind).verdict()).isIn(Verdict.SAME, Verdict.NOT_COMPARABLE);
    }

    @Property
    void theSameIsOneNumberAndACorrectionIsOfOneSpeakerAndTime(
            @ForAll("figures") Figure one, @ForAll("figures") Figure other, @ForAll SeriesKind kind) {
        Verdict verdict = Comparison.of(one, other, kind).verdict();
        if (verdict == Verdict.SAME) {
            assertThat(one.value()).isEqualTo(other.value());
        }
        if (verdict == Verdict.CORRECTED) {
            assertThat(one.speaker()).isEqualTo(other.speaker());
            assertThat(one.asOf()).isEqualTo(other.asOf());
        }
    }

    @Property
    void onlyAGrowingCountConflictsByFalling(@ForAll("figures") Figure one, @ForAll("figures") Figure other) {
        if (Comparison.of(one, other, SeriesKind.LEVEL).verdict() == Verdict.CONFLICT) {
            assertThat(Comparison.of(one, other, SeriesKind.GROWING).verdict()).isEqualTo(Verdict.CONFLICT);
        }
    }

    @Property
    void aSumClaimsNoMoreThanItsPartsAndIsOpenWhereOneIs(@ForAll("parts") List<Part> parts) {
        Quantity sum = with(parts, Quantity.of(1)).sumOfParts().orElseThrow();
        long least = parts.stream()
                .mapToLong(part -> Objects.requireNonNull(part.value()).least())
                .sum();
        assertThat(sum.least()).isBetween(least - parts.size(), least);
        boolean closed = parts.stream()
                .allMatch(part -> Objects.requireNonNull(part.value()).most().isPresent());
        assertThat(sum.most().isPresent()).isEqualTo(closed);
    }

    @Property
    void theOrderOfThePartsDoesNotMatter(@ForAll("parts") List<Part> parts) {
        Figure figure = with(parts, Quantity.of(50));
        assertThat(with(parts.reversed(), Quantity.of(50)).sumInWords()).isEqualTo(figure.sumInWords());
    }

    @Property
    void aWholeThatIsTheSumAgreesWithItsParts(@ForAll("parts") List<Part> parts) {
        Quantity sum = with(parts, Quantity.of(1)).sumOfParts().orElseThrow();
        assertThat(with(parts, sum).partsAgree()).isTrue();
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        return quantities()
                .map(value -> new Part("part", value))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Figure> figures() {
        return Combinators.combine(
                        quantities().map(Quantity::code),
                        Arbitraries.of("", " of =500", " of =600"),
                        Arbitraries.of("people", "cases"),
                        Arbitraries.of("2022", "2022-01", "2022-03", "2022-01/2022-06", "../2022-04", "none"),
                        Arbitraries.of("one | NGO", "another | NGO", "third | OFFICIAL", "nobody | UNATTRIBUTED"),
                        Arbitraries.of(
                                "",
                                " | only the capital",
                                " | said 2022-05",
                                " | said 2022-09",
                                " | counts others | said 2022"))
                .as((value, of, unit, date, speaker, more) ->
                        FigureSpecTest.figure(value + of + " " + unit + " | " + date + " | " + speaker + more));
    }

    private static Arbitrary<Quantity> quantities() {
        return Arbitraries.oneOf(single(), ranges());
    }

    private static Arbitrary<Quantity> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 200),
                        Arbitraries.integers().between(1, 200))
                .as((from, more) -> Quantity.parse(from + ".." + (from + more)));
    }

    private static Arbitrary<Quantity> single() {
        return Combinators.combine(
                        Arbitraries.of("=", ">", ">=", "<", "<=", "~"),
                        Arbitraries.integers().between(2, 400))
                .as((comparison, number) -> Quantity.parse(comparison + number));
    }

    private static Figure with(List<Part> parts, Quantity value) {
        return new Figure("things", value, null, null, null, null, "somebody", null, StatedBy.NGO, parts, null);
    }
}
