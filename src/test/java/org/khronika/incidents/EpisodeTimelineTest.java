package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Lanes;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.LanesDrawing;
import org.khronika.pages.Mention;
import org.khronika.records.Stored;

/** What the drawing of an episode shows, and what it names instead of drawing it. The cast is invented. */
class EpisodeTimelineTest {

    private static Stored<Incident> incident(int n, String when, String certainty, String... freedoms) {
        Map<String, Object> answers = new HashMap<>(
                Map.of("title", "Наурыздағы шеру " + n, "certainty", certainty, "freedoms", List.of(freedoms)));
        if (!when.isEmpty()) {
            answers.put("when", when);
        }
        return Kept.of("KZ-I-2022-10000" + n, Incident.class, answers);
    }

    private static Lanes lanes(List<Stored<Incident>> incidents) {
        return Objects.requireNonNull(drawn(incidents));
    }

    private static @Nullable Lanes drawn(List<Stored<Incident>> incidents) {
        AttackSeries series = AttackSeries.of(incidents);
        return EpisodeTimeline.byFreedom(series, new SeriesOpened(series, new PlainNamer()), new PlainNamer());
    }

    private final Lanes lanes = lanes(List.of(
            incident(1, "2022-03-21", "REPORTED", "ASSEMBLY"),
            incident(2, "2022-03", "REPORTED", "ASSEMBLY", "EXPRESSION"),
            incident(3, "2022-03-22", "ALLEGED"),
            incident(4, "", "REPORTED", "LIFE")));

    @Test
    void anIncidentStandsInTheLaneOfEachFreedomThatItConcerns() {
        assertThat(lanes.bars())
                .extracting(LaneBar::lane)
                .containsExactlyInAnyOrder("Peaceful assembly", "Peaceful assembly", "Expression", "No freedom named");
    }

    @Test
    void whatHasNoDayIsNamedAndNeverDrawn() {
        assertThat(lanes.undated()).extracting(Mention::text).containsExactly("KZ-I-2022-100004");
        assertThat(lanes.ticks()).hasSize(3);
    }

    @Test
    void whatIsLessSureIsThinnerAndTheNoteSaysSo() {
        assertThat(lanes.bars())
                .filteredOn(bar -> bar.lane().equals("No freedom named"))
                .extracting(LaneBar::weight)
                .containsExactly(1);
        assertThat(lanes.note()).startsWith("A thinner mark");
    }

    @Test
    void aMonthIsASpanAndEveryMarkLeadsToItsRecord() {
        LanesDrawing drawing = lanes.drawing();

        assertThat(drawing.boxes()).extracting(LanesDrawing.Box::fade).contains("fade-in-3", "fade-out-3");
        assertThat(drawing.boxes())
                .filteredOn(box -> box.leads() != null)
                .extracting(box -> Objects.requireNonNull(box.leads()).href())
                .containsExactlyInAnyOrder(
                        "KZ-I-2022-100001.html",
                        "KZ-I-2022-100002.html",
                        "KZ-I-2022-100002.html",
                        "KZ-I-2022-100003.html");
    }

    @Test
    void oneIncidentAloneIsNotDrawn() {
        assertThat(drawn(List.of(
                        incident(1, "2022-03-21", "REPORTED", "ASSEMBLY", "EXPRESSION"),
                        incident(2, "", "REPORTED", "ASSEMBLY"))))
                .isNull();
    }
}
