package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/**
 * What begins or ends on a day within a range is drawn certain only from the last day on which it can have begun to the first on which
 * it can have ended; on the other days it is drawn faded. For random dates of every kind.
 */
class CertainOnlyWhereItIsTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 3, 27);
    private static final TimeAxis AXIS =
            new TimeAxis(FIRST, LAST, LanesPlan.LEFT, LanesPlan.RIGHT, false, Language.english());
    private static final TimeAxis AXIS_WITH_EARLIER =
            new TimeAxis(FIRST, LAST, LanesPlan.LEFT, LanesPlan.RIGHT, true, Language.english());
    /** What is of one day only is drawn as wide as can be seen. */
    private static final double SEEN = 2.2;

    /** Where something is drawn as certain, from left to right. */
    private record Solid(double from, double to) {}

    @Property(tries = 2000)
    void nothingIsDrawnCertainOnADayOnWhichItIsNot(@ForAll("lanes") List<LaneBar> bars) {
        Lanes lanes = lanes(bars);
        TimeAxis axis = lanes.mayBeginEarlier() ? AXIS_WITH_EARLIER : AXIS;
        List<Solid> certain = bars.stream().map(bar -> certain(bar, axis)).toList();

        for (Solid solid : solids(lanes.drawing())) {
            double free = solid.from();
            for (int n = 0; n <= bars.size(); n++) {
                double at = free;
                free = certain.stream()
                        .filter(one -> one.from() - 0.2 <= at && at <= one.to() + 0.2)
                        .mapToDouble(one -> Math.max(one.to(), at))
                        .max()
                        .orElse(at);
            }
            assertThat(free + SEEN).as("%s of %s", solid, bars).isGreaterThanOrEqualTo(solid.to());
        }
    }

    @Property(tries = 1000)
    void whatIsCertainIsDrawnSo(@ForAll("bar") LaneBar bar) {
        Lanes lanes = lanes(List.of(bar));
        Solid certain = certain(bar, lanes.mayBeginEarlier() ? AXIS_WITH_EARLIER : AXIS);

        if (certain.to() - certain.from() > 6) {
            assertThat(solids(lanes.drawing()))
                    .anyMatch(solid -> solid.from() <= certain.from() + 0.2 && solid.to() >= certain.to() - 3.2);
        }
    }

    @Test
    void aStageOfWhichOnlyTheRangeIsKnownFades() {
        LaneBar fined = new LaneBar(
                "Stage", PartialDate.parse("2022-11-22/2023-03-27"), null, 4, "Penalty given, reportedly", 0);
        LanesDrawing drawing = lanes(List.of(fined)).drawing();

        assertThat(drawing.lines()).noneMatch(line -> line.look().startsWith("stage"));
        assertThat(drawing.boxes()).anyMatch(box -> box.fade().equals("fade-in-4"));
    }

    @Test
    void aChargeThatMayHaveEndedBeforeItHadSurelyBegunIsCertainOnNoDay() {
        PartialDate turned = PartialDate.parse("../2023-02");
        LaneBar murder = new LaneBar("Charges", PartialDate.parse("2022-07-01/2023-01-10"), turned, 4, "murder", 1);
        LaneBar abuse = new LaneBar("Charges", turned, null, 4, "abuse of power", 0);
        Lanes lanes = lanes(List.of(murder, abuse));

        assertThat(solids(lanes.drawing()))
                .singleElement()
                .satisfies(solid -> assertThat(solid.from())
                        .isGreaterThanOrEqualTo(AXIS_WITH_EARLIER.x(LocalDate.of(2023, 2, 28)) - 0.2));
        assertThat(lanes.drawing().boxes()).anyMatch(box -> box.fade().equals("perhaps-4"));
    }

    private static Lanes lanes(List<LaneBar> bars) {
        return new Lanes("Іс", PartialDate.of(FIRST), PartialDate.of(LAST), bars, List.of());
    }

    private static Solid certain(LaneBar bar, TimeAxis axis) {
        PartialDate to = bar.to();
        return new Solid(
                axis.latest(bar.from()),
                to == null ? LanesPlan.RIGHT : to.earliest().map(axis::x).orElse(LanesPlan.LEFT));
    }

    private static List<Solid> solids(LanesDrawing drawing) {
        List<Solid> all = new ArrayList<>();
        drawing.lines().stream()
                .filter(line -> line.look().startsWith("stage"))
                .forEach(line -> all.add(new Solid(line.x1(), line.x2())));
        drawing.boxes().stream()
                .filter(box -> box.fade().isEmpty() && box.look().startsWith("w"))
                .forEach(box -> all.add(new Solid(box.x(), box.x() + box.width())));
        drawing.paths().forEach(path -> all.add(ends(path.data())));
        return all;
    }

    /** The first and the last place of a path, which goes to the right only. */
    private static Solid ends(String path) {
        List<Double> places = Pattern.compile("(?:[MH]|C\\S+ \\S+ \\S+ \\S+ )([0-9.]+)")
                .matcher(path)
                .results()
                .map((MatchResult found) -> Double.valueOf(found.group(1)))
                .toList();
        return new Solid(places.getFirst(), places.getLast());
    }

    @Provide
    Arbitrary<List<LaneBar>> lanes() {
        return Arbitraries.oneOf(bar().list().ofMinSize(1).ofMaxSize(1), chain());
    }

    /** Charges that turn into each other. */
    private static Arbitrary<List<LaneBar>> chain() {
        return Combinators.combine(
                        dates().list().ofMinSize(2).ofMaxSize(5),
                        Arbitraries.integers().between(0, 2).list().ofSize(5))
                .as((dates, levels) -> {
                    List<LaneBar> chain = new ArrayList<>();
                    for (int n = 0; n < dates.size(); n++) {
                        PartialDate end = n + 1 < dates.size() ? dates.get(n + 1) : null;
                        chain.add(new LaneBar("Charges", dates.get(n), end, 4, "CC 27" + n, levels.get(n)));
                    }
                    return chain;
                });
    }

    @Provide
    static Arbitrary<LaneBar> bar() {
        return Combinators.combine(
                        Arbitraries.of("Charges", "Measure", "Stage"),
                        dates(),
                        dates().injectNull(0.3),
                        Arbitraries.integers().between(1, 4))
                .as((lane, from, to, weight) -> new LaneBar(lane, from, inOrder(from, to), weight, "қамақ", 0));
    }

    /** What ends before it begins is no bar. */
    private static @Nullable PartialDate inOrder(PartialDate from, @Nullable PartialDate to) {
        return to != null && to.isSurelyBefore(from) ? null : to;
    }

    private static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 391).map(FIRST::plusDays);
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(0, 4))
                .as((day, more, kind) -> switch (kind) {
                    case 0 -> PartialDate.parse(day + "/" + day.plusDays(more));
                    case 1 -> PartialDate.parse("../" + day);
                    case 2 -> PartialDate.of(java.time.YearMonth.from(day));
                    default -> PartialDate.of(day);
                });
    }
}
