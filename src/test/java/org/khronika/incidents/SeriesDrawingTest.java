package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Lanes;
import org.khronika.pages.LanesDrawing;
import org.khronika.pages.LanesDrawing.Dot;
import org.khronika.records.Stored;

/** What the drawing of a series shows, and what it must not claim. The cast is invented. */
class SeriesDrawingTest {

    private static Stored<Incident> attack(int n, String when, String act) {
        return Kept.of(
                "KZ-I-2022-000" + n,
                Incident.class,
                Map.of("title", "Attack " + n, "when", when, "acts", List.of(act)));
    }

    private static Lanes lanes(List<Stored<Incident>> attacks) {
        AttackSeries series = AttackSeries.of(attacks);
        return Objects.requireNonNull(
                EpisodeTimeline.byGrade(series, new SeriesOpened(series, new PlainNamer()), new PlainNamer()));
    }

    @Test
    void whatIsOnlyKnownToBeBeforeAMonthDoesNotPushTheOthersOffTheSheet() {
        Lanes lanes = lanes(List.of(
                attack(1, "../2023-01", "CYBER_ATTACK"),
                attack(2, "2022-10", "THREAT"),
                attack(3, "2022-12", "DEATH_THREAT")));
        LanesDrawing drawing = lanes.drawing();

        assertThat(lanes.from().edtf()).isEqualTo("2022-10");
        assertThat(lanes.finding())
                .isEqualTo(
                        "The gravest, by our order of gravity: attack on a website or account; the dates leave open whether it grew worse");
        double december = drawing.texts().stream()
                .filter(text -> text.words().startsWith("Dec"))
                .mapToDouble(LanesDrawing.Text::x)
                .findFirst()
                .orElseThrow();
        assertThat(drawing.dots()).extracting(Dot::number).containsExactly(1, 2, 3);
        assertThat(drawing.dots().get(0).x()).isLessThan(december);
        assertThat(drawing.dots().get(1).x()).isGreaterThan(december);
        assertThat(drawing.dots().get(2).x())
                .isGreaterThan(drawing.dots().get(1).x());
    }

    @Test
    void aSeriesIsNotDrawnAsOfADay() {
        LanesDrawing drawing = lanes(List.of(attack(1, "2022-10-11", "THREAT"), attack(2, "2023-01-19", "ARSON")))
                .drawing();

        assertThat(drawing.texts()).noneMatch(text -> text.words().startsWith("as of"));
        assertThat(drawing.lines()).noneMatch(line -> line.look().equals("now"));
    }

    /** A month fades to both sides: it was on one day of it, and nobody knows on which. */
    @Test
    void aMonthFadesToBothSides() {
        LanesDrawing drawing = lanes(List.of(attack(1, "2022-10", "THREAT"), attack(2, "2023-01-19", "ARSON")))
                .drawing();

        assertThat(drawing.boxes())
                .filteredOn(box -> box.leads() == null)
                .extracting(LanesDrawing.Box::fade)
                .containsExactlyInAnyOrder("fade-in-2", "fade-out-2", "");
        assertThat(drawing.boxes())
                .filteredOn(box -> box.leads() != null)
                .as("each incident leads to its record, in reach of a finger")
                .hasSize(2)
                .allMatch(box -> box.width() >= 24 && box.height() >= 24);
    }
}
