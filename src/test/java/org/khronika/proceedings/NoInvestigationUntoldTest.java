package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An investigation is told and drawn where a step tells of one: the police detain many whom nobody investigates. */
class NoInvestigationUntoldTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);

    private static Proceeding administrative(List<?>... steps) {
        return new Proceeding(
                "Дело Айгүл Өмірбекқызы",
                ProceedingKind.ADMINISTRATIVE,
                List.of(),
                List.of(),
                List.of(),
                CaseSteps.of(List.of((Object[]) steps)),
                List.of(),
                null);
    }

    private static List<Stage> drawn(Proceeding proceeding) {
        return CaseLanes.stages(CaseLanes.drawn(Timeline.of(proceeding)), LocalDate.of(2022, 9, 1), DAY).stream()
                .map(run -> run.what())
                .toList();
    }

    @Test
    void aDetentionTellsOfNoInvestigation() {
        assertThat(drawn(administrative(
                        List.of("DETAINED", "2022-09-10"), List.of("ADMINISTRATIVE_ARREST", "2022-09-12"))))
                .containsExactly(Stage.PENALISED);
    }

    @Test
    void aStepThatTellsOfOneDoes() {
        assertThat(drawn(administrative(List.of("DETAINED", "2022-09-10"), List.of("CHARGED", "2022-09-12"))))
                .containsExactly(Stage.INVESTIGATION);
    }

    @Test
    void anAdministrativeCaseIsOpenedWithoutAnInvestigation() {
        assertThat(Arrays.stream(StepKind.values()).map(StepKind::name)).contains("CASE_OPENED");
        Proceeding opened = administrative(List.of("CASE_OPENED", "2022-11-20"));

        assertThat(LegalStatus.of(opened, DAY).getFirst().inWords().english())
                .isEqualTo("Administrative case opened on 20 November 2022.");
        assertThat(drawn(opened)).extracting(Stage::label).containsExactly("case opened");
    }
}
