package org.khronika.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A heading gives the number and what it counts, and nothing that the speaker did not put together. */
class FigureHeadlineTest {

    private static final String AGENCY = " | 2023-01-01/2023-01-10 | агентство “Өзен” | OFFICIAL | counts cases closed";

    @Test
    void aWholeThatCountsTheSameStandsWithTheNumber() {
        Figure figure = FigureSpecTest.figure("=104 of =190 cases" + AGENCY);

        assertThat(figure.headline().english()).isEqualTo("104 of 190 cases closed");
        assertThat(figure.whole()).isEqualTo(figure.of());
    }

    @Test
    void aWholeThatCountsSomethingElseStandsBesideTheNumber() {
        Figure figure = FigureSpecTest.figure("=347 of =432 cases" + AGENCY + " | beside complaints investigated");

        assertThat(figure.headline().english()).isEqualTo("347 cases closed; 432 complaints investigated");
        assertThat(figure.number().english()).isEqualTo("347");
        assertThat(figure.whole()).isNull();
    }
}
