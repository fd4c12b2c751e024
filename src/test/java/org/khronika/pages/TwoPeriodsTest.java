package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Chart.Rectangle;
import org.khronika.pages.Chart.Sheet;
import org.khronika.values.Quantity;
import org.khronika.words.Language;

/** Both periods are drawn at one scale, and what a number leaves open is drawn apart from what is certain. */
class TwoPeriodsTest {

    private static TwoPeriods of(List<TwoPeriods.Row> rows) {
        return new TwoPeriods("periods-acts", "Әрекет", "қыркүйек", "мамыр", rows, Language.english());
    }

    private static TwoPeriods.Row row(String what, String now, String before) {
        return new TwoPeriods.Row(what, Quantity.parse(now), Quantity.parse(before));
    }

    @Test
    void aBarOfThisPeriodAndOneOfThePeriodBeforeHaveOneScale() {
        Chart chart = of(List.of(row("ұстау", "=8", "=4"), row("тергеу", "2..6", "=0")))
                .chart("");
        for (Sheet sheet : List.of(chart.wide(), chart.narrow())) {
            List<Rectangle> bars =
                    sheet.marks().stream().filter(mark -> mark.y() > 44).toList();
            assertThat(bars).extracting(Rectangle::look).containsExactly("now", "before", "perhaps", "now");
            double one = (bars.getFirst().width() + 1) / 8;
            assertThat(bars.get(1).width() + 1).isCloseTo(4 * one, org.assertj.core.data.Offset.offset(0.2));
            assertThat(bars.get(2).width()).isCloseTo(6 * one, org.assertj.core.data.Offset.offset(0.2));
            assertThat(bars.get(3).width() + 1).isCloseTo(2 * one, org.assertj.core.data.Offset.offset(0.2));
        }
    }

    @Test
    void theFewThatHaveTheMostAreDrawnAndTheOthersAreSaidToBeInTheTable() {
        TwoPeriods many = of(
                IntStream.range(0, 14).mapToObj(n -> row("іс " + n, "=3", "=1")).toList());

        assertThat(many.undrawn()).isEqualTo(4);
        assertThat(many.chart("").wide().words())
                .filteredOn(words -> words.look().equals("strong"))
                .hasSize(10);
    }
}
