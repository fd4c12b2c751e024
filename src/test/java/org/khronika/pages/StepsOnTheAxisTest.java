package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.values.PartialDate;

/** The dot of a step stands at its time, though one before it may have been on any day of many. */
class StepsOnTheAxisTest {

    private static LanesDrawing drawing(String... days) {
        List<Tick> ticks = java.util.stream.IntStream.range(0, days.length)
                .mapToObj(n -> new Tick(n + 1, PartialDate.parse(days[n])))
                .toList();
        LaneBar bar = new LaneBar("Measure", PartialDate.parse("2022-03"), null, 2, "house arrest", 0);
        return new Lanes(
                        "A case", PartialDate.parse("2022-03-01"), PartialDate.parse("2023-03-27"), List.of(bar), ticks)
                .drawing();
    }

    @Test
    void aStepOfNoDayButALastOneDoesNotPushThoseOfKnownDaysFromTheirPlaces() {
        double june = drawing("2022-06-15", "../2022-09-30").dots().getFirst().x();

        assertThat(drawing("../2022-09-30", "2022-06-15").dots().getLast().x()).isCloseTo(june, within(1.0));
    }
}
