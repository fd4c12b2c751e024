package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.values.Certainty;
import org.khronika.values.RecordRef;

/** What somebody is in a case as it now stands: the page of a case that ended does not go on accusing. */
class RoleNowTest {

    private static final PositionHeld AIGUL =
            new PositionHeld(new RecordRef("OS-N-2022-0001"), null, null, Position.ACCUSED, null);

    @Test
    void whomACourtConvictedIsNoLongerAccused() {
        assertThat(now(List.of("CHARGED", "2022-03-01"), List.of("CONVICTED", "2022-07-01")))
                .isEqualTo("convicted");
    }

    @Test
    void nobodyIsAccusedInACaseThatWasClosed() {
        assertThat(now(List.of("CHARGED", "2022-03-01"), List.of("CASE_CLOSED", "2022-12-01")))
                .isEqualTo("case closed");
    }

    @Test
    void whoWasOnlyDetainedIsASuspect() {
        assertThat(now(List.of("DETAINED", "2023-02-01"))).isEqualTo("suspect");
    }

    @Test
    void whoIsChargedIsAccused() {
        assertThat(now(List.of("DETAINED", "2023-02-01"), List.of("CHARGED", "2023-02-02")))
                .isEqualTo("accused");
    }

    @Test
    void whatIsOnlyReportedlyDecidedIsReportedlySaidOfThem() {
        List<Step> steps = CaseSteps.of(List.of(List.of("CONVICTED", "2022-07-01"))).stream()
                .map(step -> step.sure(Certainty.SECOND_HAND))
                .toList();

        assertThat(nowAfter(steps)).isEqualTo("reportedly convicted");
    }

    private static String now(List<?>... steps) {
        return nowAfter(CaseSteps.of(List.of((Object[]) steps)));
    }

    private static String nowAfter(List<Step> steps) {
        Proceeding proceeding = new Proceeding(
                "Дело Айгүл Өмірбекқызы",
                ProceedingKind.CRIMINAL,
                List.of(AIGUL),
                List.of(),
                List.of(),
                steps,
                List.of(),
                null);
        return RoleNow.of(AIGUL, proceeding.kind(), LegalStatus.of(proceeding, LocalDate.of(2023, 3, 27)))
                .english();
    }
}
