package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The bars of a way are of one scale, and what is open is drawn apart from what is certain. */
class FunnelTest {

    private final Chart funnel = new Funnel(
                    "Істер",
                    "",
                    List.of(
                            new Funnel.Layer("шағым", "14", 14, 14),
                            new Funnel.Layer("айып", "7 немесе 8", 7, 8),
                            new Funnel.Layer("жаза", "0", 0, 0)))
            .chart();

    private static List<Double> widths(Chart.Sheet sheet, String look) {
        return sheet.marks().stream()
                .filter(mark -> mark.look().equals(look))
                .map(Chart.Rectangle::width)
                .toList();
    }

    @Test
    void aBarIsAsLongAsItsNumber() {
        for (Chart.Sheet sheet : List.of(funnel.wide(), funnel.narrow())) {
            List<Double> bars = widths(sheet, "bar");
            assertThat(bars.get(1) * 2).isEqualTo(bars.getFirst());
            assertThat(bars.getLast()).isZero();
            assertThat(widths(sheet, "perhaps")).singleElement().matches(open -> open > bars.get(1));
        }
    }

    @Test
    void everyBarHasPlaceForItsFigureOnTheSheet() {
        for (Chart.Sheet sheet : List.of(funnel.wide(), funnel.narrow())) {
            sheet.words().stream()
                    .filter(words -> words.look().equals("strong"))
                    .forEach(figure -> assertThat(figure.x() + 120).isLessThanOrEqualTo(sheet.width()));
            sheet.marks().forEach(bar -> assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(sheet.height()));
        }
    }
}
