package org.khronika.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever announces something has applied for nothing, as far as is told, and is not told as waiting for an answer. */
class PlansAreNoApplicationsTest {

    @Test
    void aPlanHasNoAnswerAndNobodyIsSaidToOweOne() {
        Application plan = Applied.of("Жаңа қозғалыс: a movement, announced", ApplicationKind.PLAN, List.of());

        assertThat(ApplicationStory.stands(plan).english()).isEqualTo("Announced.");
        assertThat(ApplicationStory.answer(plan).english()).isEmpty();
        assertThat(ApplicationStory.values(plan)).isEmpty();
    }

    @Test
    void anAttemptStillTellsItsAnswer() {
        Application party = Applied.of(
                "Үшінші күш: a party", ApplicationKind.PARTY, List.of(Applied.attempt(1, AnswerToAttempt.RETURNED)));

        assertThat(ApplicationStory.values(party)).containsExactly(AnswerToAttempt.RETURNED);
    }
}
