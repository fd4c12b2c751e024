package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which articles a next step is offered. */
class ChargesInForceTest {

    private static Step step(StepKind kind, List<String> articles, List<String> from) {
        return new Step(
                null, kind, null, false, null, articles, from, Set.of(), null, null, List.of(), null, null, null, null,
                List.of(), null, null, null, null, null);
    }

    private static List<String> offered(StepKind kind, String answer, Step... steps) {
        Proceeding proceeding = new Proceeding(
                "An example",
                ProceedingKind.CRIMINAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(steps),
                List.of(),
                null);
        return ChargesInForce.offered(proceeding, kind, answer);
    }

    @Test
    void aChargeWithoutADateIsOfferedToo() {
        assertThat(offered(StepKind.CHARGE_REQUALIFIED, "from", step(StepKind.CHARGED, List.of("CC-272"), List.of())))
                .containsExactly("CC-272");
    }

    @Test
    void aChargeTakesThePlaceOfWhatWasInvestigated() {
        assertThat(offered(
                        StepKind.CONVICTED,
                        "articles",
                        step(StepKind.INVESTIGATION_OPENED, List.of("CC-99"), List.of()),
                        step(StepKind.CHARGED, List.of("CC-451"), List.of()),
                        step(StepKind.CHARGE_ADDED, List.of("CC-274"), List.of())))
                .containsExactly("CC-451", "CC-274");
    }

    @Test
    void whatWasRequalifiedCanComeBack() {
        Step[] steps = {
            step(StepKind.CHARGED, List.of("CC-272"), List.of()),
            step(StepKind.CHARGE_REQUALIFIED, List.of("CC-400"), List.of("CC-272"))
        };
        assertThat(offered(StepKind.CHARGE_REINSTATED, "articles", steps)).containsExactly("CC-272");
        assertThat(offered(StepKind.CHARGE_DROPPED, "articles", steps)).containsExactly("CC-400");
    }

    @Test
    void nothingIsOfferedWhereNothingCanBeForeseen() {
        assertThat(offered(StepKind.CHARGED, "articles", step(StepKind.CHARGED, List.of("CC-272"), List.of())))
                .isEmpty();
    }
}
