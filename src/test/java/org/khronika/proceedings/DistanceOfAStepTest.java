package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Derived;
import org.khronika.values.Certainty;

/** A state is never surer than the least sure step that it tells. */
class DistanceOfAStepTest {

    private static final List<StepKind> KINDS = List.of(
            StepKind.DETAINED,
            StepKind.CHARGED,
            StepKind.REMANDED,
            StepKind.HOUSE_ARREST,
            StepKind.CONVICTED,
            StepKind.FINED,
            StepKind.SENTENCE_ADDED,
            StepKind.TRANSFERRED,
            StepKind.RELEASED,
            StepKind.CASE_CLOSED,
            StepKind.LISTED);

    private static Proceeding proceeding(List<Map<String, Object>> steps) {
        return Kept.of(
                        "KZ-P-2023-480147",
                        Proceeding.class,
                        Map.of(
                                "title",
                                "Іс: Ёлкин — “Қорғас”",
                                "people",
                                List.of(Map.of("who", "KZ-N-2023-480147", "position", "ACCUSED")),
                                "steps",
                                steps))
                .body();
    }

    private static Derived state(Proceeding proceeding) {
        return LegalStatus.of(proceeding, LocalDate.of(2023, 3, 27)).getFirst().derived(new PlainNamer());
    }

    @Test
    void whatIsReportedlyDoneStandsSoInTheStateAndInTheHeadingOfTheStep() {
        Proceeding fined = proceeding(List.of(
                Map.of("kind", "DETAINED", "when", "2022-11-22"),
                Map.of("kind", "FINED", "when", "2022-11-23", "certainty", "SECOND_HAND")));

        assertThat(state(fined).words()).startsWith("Reportedly fined on 23 November 2022");
        assertThat(StepLine.heading(fined.steps().getLast()).english()).endsWith(", reportedly");
        assertThat(state(fined).certainty()).isEqualTo(Certainty.SECOND_HAND);
    }

    @Test
    void whoeverIsSurelyHeldIsNotHeldReportedlyBecauseAFurtherTermIsTold() {
        Proceeding added = proceeding(List.of(
                Map.of("kind", "CONVICTED", "when", "2019-10", "penalties", List.of("imprisonment:P5Y")),
                Map.of("kind", "IN_PRISON", "when", "2020-08"),
                Map.of("kind", "SENTENCE_ADDED", "when", "2022-09", "certainty", "SECOND_HAND")));

        StatusRow last = Stretches.of(added).getLast();

        assertThat(last.words().english()).contains("reportedly given a further term");
        assertThat(last.liberty()).isEqualTo(Liberty.IMPRISONED);
        assertThat(last.certainty()).isEqualTo(Certainty.REPORTED);
    }

    @Test
    void whoeverIsReportedlyHeldIsSoThoughTheChargeIsSure() {
        Proceeding held = proceeding(List.of(
                Map.of("kind", "CHARGED", "when", "2022-08"),
                Map.of("kind", "REMANDED", "when", "2022-09", "certainty", "SECOND_HAND")));

        assertThat(Stretches.of(held).getLast().certainty()).isEqualTo(Certainty.SECOND_HAND);
    }

    @Test
    void aStepOfWhichNobodySaidHowSureWeAreIsThatOfOneWithoutAnAnswer() {
        Step unsaid = Step.of(StepKind.FINED, null).sure(Certainty.UNSAID);

        assertThat(unsaid).isEqualTo(Step.of(StepKind.FINED, null));
        assertThat(unsaid.howCertain()).isEqualTo(Certainty.REPORTED);
    }

    @Property
    void noStateIsSurerThanTheLeastSureStepThatItTells(
            @ForAll @Size(min = 1, max = 6) List<Integer> kinds, @ForAll @Size(min = 6, max = 6) List<Integer> sure) {
        List<Map<String, Object>> steps = new java.util.ArrayList<>();
        List<Certainty> scale = List.of(
                Certainty.REPORTED, Certainty.SECOND_HAND, Certainty.ALLEGED, Certainty.DOUBTFUL, Certainty.DENIED);
        for (int n = 0; n < kinds.size(); n++) {
            steps.add(Map.of(
                    "kind", KINDS.get(Math.floorMod(kinds.get(n), KINDS.size())).name(),
                    "when", "2022-0%d-11".formatted(n + 1),
                    "certainty",
                            scale.get(Math.floorMod(sure.get(n), scale.size())).name()));
        }

        Derived state = state(proceeding(steps));

        if (!state.words().isEmpty() && !state.certainty().isAtLeast(Certainty.REPORTED)) {
            assertThat(state.words().toLowerCase(java.util.Locale.ROOT))
                    .contains(state.certainty().hedge());
        }
    }
}
