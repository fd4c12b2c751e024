package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.values.PartialDate;

/** Which act a charge is over, and that the act says nothing of who did it. The cast is invented. */
class ActOfAChargeTest {

    private static final List<Step> STEPS = CaseSteps.of(List.of(
            Map.of("kind", "CHARGED", "when", "2021-11-02", "articles", List.of("CC-378(1)")),
            Map.of("kind", "ACT", "when", "2022-01-04", "articles", List.of("CC-272(1)")),
            Map.of("kind", "CHARGE_ADDED", "when", "2022-06-10", "articles", List.of("CC-272(1)", "CC-274"))));

    @Test
    void anActThatNamesAnArticleIsThatOfItsChargeAndOfNoOther() {
        assertThat(DayOfTheLaw.act(STEPS, List.of("CC-272(1)", "CC-274"))).isEqualTo(PartialDate.parse("2022-01-04"));
        assertThat(DayOfTheLaw.act(STEPS, List.of("CC-378(1)"))).isNull();
    }

    @Test
    void anArticleThatTiesAnActToItsChargeIsNotSaidOfTheAct() {
        assertThat(StepLine.detail(STEPS.get(1)).english()).doesNotContain("272");
        assertThat(StepLine.detail(STEPS.get(2)).english()).contains("CC 272(1)");
    }

    @Test
    void anActThatNamesNoArticleIsThatOfTheWholeCase() {
        List<Step> steps = CaseSteps.of(List.of(
                Map.of("kind", "ACT", "when", "2022-01-05"),
                Map.of("kind", "CHARGED", "when", "2022-02-10", "articles", List.of("CC-272(2)"))));
        assertThat(DayOfTheLaw.act(steps, List.of("CC-272(2)"))).isEqualTo(PartialDate.parse("2022-01-05"));
    }

    /** Айнұр is convicted of something "in relation to" a death: until then nothing is said of her. */
    @Test
    void whatACaseIsAboutIsNoStateOfAnybodyWhoIsAccusedInIt() {
        List<Step> steps = CaseSteps.of(List.of(
                Map.of("kind", "ACT", "when", "2022-01-05"),
                Map.of("kind", "CONVICTED", "when", "2022-11-10", "articles", List.of("CC-451(1)"))));
        assertThat(words(steps, "2022-06-01")).isEqualTo("No step on record.");
        assertThat(words(steps, "2022-12-01")).startsWith("Convicted");
    }

    private static String words(List<Step> steps, String day) {
        return LegalStatus.of(CasesOfTheCast.withSteps(steps), LocalDate.parse(day))
                .getFirst()
                .inWords()
                .english();
    }
}
