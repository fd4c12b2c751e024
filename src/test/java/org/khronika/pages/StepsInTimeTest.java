package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.LanesDrawing.Line;
import org.khronika.values.PartialDate;

/** Dots of steps make room for each other; where each stands in time is shown above them. */
class StepsInTimeTest {

    @Test
    void aLeaderGoesFromEachDotToItsPlaceInTime() {
        List<Tick> ticks = new ArrayList<>();
        for (int n = 1; n <= 6; n++) {
            ticks.add(new Tick(n, PartialDate.parse("2022-11-0" + n)));
        }
        LanesDrawing drawing = new Lanes(
                        "Іс барысы",
                        PartialDate.parse("2022-03-01"),
                        PartialDate.parse("2023-03-27"),
                        List.of(new LaneBar("Stage", PartialDate.parse("2022-03-01"), null, 3, "On trial", 0)),
                        ticks)
                .drawing();

        List<Line> leaders = drawing.lines().stream()
                .filter(line -> line.look().equals("pin") && line.y1() != line.y2())
                .toList();
        assertThat(leaders).hasSize(6);
        assertThat(leaders.getLast().x1() - leaders.getFirst().x1())
                .as("five days of a year on the axis")
                .isBetween(5.0, 20.0);
        assertThat(leaders)
                .extracting(Line::x2)
                .isEqualTo(drawing.dots().stream().map(LanesDrawing.Dot::x).toList());
    }
}
