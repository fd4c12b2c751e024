package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.LanesDrawing.Box;
import org.khronika.pages.LanesDrawing.Line;
import org.khronika.pages.LanesDrawing.Text;
import org.khronika.values.PartialDate;

/** What is known only to have been by some day may lie before the first month that is drawn, and the drawing says so. */
class BeforeTheFrameTest {

    private static LanesDrawing drawing(String lane, String when) {
        PartialDate first = PartialDate.parse(when);
        PartialDate later = PartialDate.parse("2023-02-05");
        return new Lanes(
                        "Шабуылдар",
                        PartialDate.parse("2023-01-01"),
                        PartialDate.parse("2023-02-10"),
                        List.of(new LaneBar(lane, first, first, 1, "", 0), new LaneBar(lane, later, later, 3, "", 0)),
                        List.of(new Tick(1, first), new Tick(2, later)))
                .drawing();
    }

    private static double january(LanesDrawing drawing) {
        return drawing.lines().stream()
                .filter(line -> line.look().startsWith("grid"))
                .mapToDouble(Line::x1)
                .min()
                .orElseThrow();
    }

    @Test
    void aDateThatIsOpenTowardsThePastReachesBeforeTheFirstMonth() {
        LanesDrawing drawing = drawing("Computer attack", "../2023-01");

        assertThat(drawing.boxes())
                .extracting(Box::x)
                .as("the bar begins before January")
                .anyMatch(x -> x < january(drawing) - 20);
        assertThat(drawing.lines())
                .filteredOn(line -> line.look().equals("pin"))
                .extracting(Line::x1)
                .anyMatch(x -> x < january(drawing) - 20);
        assertThat(drawing.texts()).extracting(Text::words).contains("or earlier", "Jan 2023");
        assertThat(drawing.description()).startsWith("Lanes from 1 January 2023, or earlier, to 10 February 2023");
    }

    @Test
    void aChargeOfACaseThatMayBeOlderReachesBeforeTheFirstMonth() {
        LanesDrawing drawing = drawing("Charges", "../2023-01-20");

        assertThat(drawing.boxes()).extracting(Box::x).anyMatch(x -> x < january(drawing) - 20);
    }

    @Test
    void whereEverythingHasAFirstDayNoRoomIsMadeForWhatWasEarlier() {
        LanesDrawing drawing = drawing("Computer attack", "2023-01");

        assertThat(drawing.texts()).extracting(Text::words).doesNotContain("or earlier");
        assertThat(january(drawing)).isEqualTo(LanesPlan.LEFT);
    }
}
