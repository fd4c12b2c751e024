package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The bars of a way are of one scale, and what is open is drawn apart from what is certain. */
class FunnelTest {

    private final Funnel funnel = new Funnel(
            "Істер",
            "",
            List.of(
                    new Funnel.Stage("шағым", "14", 14, 14),
                    new Funnel.Stage("айып", "7 немесе 8", 7, 8),
                    new Funnel.Stage("жаза", "0", 0, 0)));

    @Test
    void aBarIsAsLongAsItsNumber() {
        for (Funnel.Drawing drawing : List.of(funnel.wide(), funnel.narrow())) {
            List<Funnel.Bar> bars = drawing.bars();
            assertThat(bars.get(1).sure() * 2).isEqualTo(bars.getFirst().sure());
            assertThat(bars.get(1).perhaps()).isGreaterThan(bars.get(1).sure());
            assertThat(bars.getFirst().perhaps()).isEqualTo(bars.getFirst().sure());
            assertThat(bars.getLast().sure()).isZero();
        }
    }

    @Test
    void everyBarHasPlaceForItsFigureOnTheSheet() {
        for (Funnel.Drawing drawing : List.of(funnel.wide(), funnel.narrow())) {
            drawing.bars().forEach(bar -> assertThat(bar.figureX() + 120).isLessThanOrEqualTo(drawing.width()));
            assertThat(drawing.bars().getLast().y() + drawing.bars().getLast().height())
                    .isLessThanOrEqualTo(drawing.height());
        }
    }
}
