package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** What a page says of a case beside its sentence: never more than the steps told. */
class NoMoreThanToldTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);

    @Test
    void aJudgmentUpheldOnAppealIsNotCalledFinal() {
        assertThat(facts(
                        List.of("CONVICTED", "2022-06", List.of("CC-274"), List.of("restricted-freedom:P1Y")),
                        List.of("APPEAL_UPHELD", "2022-08")))
                .contains("Decided on appeal. Whether the judgment is final is not stated.")
                .noneMatch(fact -> fact.startsWith("The judgment is final"));
    }

    @Test
    void aCourtThatTheWordsOfAStepNameDoesNotStandBesideThemToo() {
        Step refused = CaseSteps.of(List.of(Map.of(
                        "kind", "PAROLE_REFUSED", "detail", "A town court refuses parole.", "court", "a town court")))
                .getFirst();
        assertThat(StepLine.detail(refused).english()).isEqualTo("A town court refuses parole.");
    }

    @Test
    void aHouseArrestThatOnlyTheEndOfTheCaseEndedHasNoLength() {
        assertThat(facts(List.of("HOUSE_ARREST", "2022-03-15"), List.of("CASE_CLOSED", "2022-12-20")))
                .noneMatch(fact -> fact.startsWith("Under house arrest for"));
        assertThat(facts(List.of("HOUSE_ARREST", "2022-03-15"), List.of("RELEASED", "2022-03-25")))
                .contains("Under house arrest for 10 days, not counting the day on which it ended.");
    }

    /** A source that says “more than two months” is contradicted by “between 31 and 89 days”. */
    @Test
    void betweenMonthsThatMayBeNextToEachOtherNoDaysAreCounted() {
        assertThat(facts(
                        List.of("REMANDED", "2022-01"),
                        List.of("HOUSE_ARREST", "2022-03"),
                        List.of("RELEASED", "2022-05-31")))
                .noneMatch(fact -> fact.startsWith("In pre-trial detention for"))
                .anyMatch(fact -> fact.startsWith("Under house arrest for between 61 and 91 days"));
    }

    /** The last that is told is that the measure began; that it went on is ours. */
    @Test
    void aMeasureThatNothingEndedIsNotSaidToLastOnADayOfWhichNobodyTells() {
        assertThat(facts(List.of("HOUSE_ARREST", "2023-03-01")))
                .containsExactly("Under house arrest for %d days, if it lasted until %s, counting that day."
                        .formatted(
                                LocalDate.of(2023, 3, 1).until(DAY, java.time.temporal.ChronoUnit.DAYS) + 1,
                                org.khronika.values.PartialDate.of(DAY).inWords(java.util.Locale.ENGLISH)));
    }

    @Test
    void daysWorkedOutFromADateThatWeInferAreInferredToo() {
        List<Step> steps = CaseSteps.of(List.of(
                Map.of("kind", "HOUSE_ARREST", "when", "2023-02-25/2023-03-01", "infers", List.of("WHEN")),
                Map.of("kind", "RELEASED", "when", "2023-03-20")));
        assertThat(english(StatusFacts.of(LegalStatus.of(of(steps), DAY).getFirst())))
                .contains(
                        "Under house arrest for between 19 and 23 days (inferred by us), not counting the day on which it ended.");
    }

    @Test
    void aCaseThatIsUnderWayIsNotSaidToBeInvestigated() {
        assertThat(status(List.of("RECOGNISANCE", "2022-05-01"), List.of("CASE_UNDER_WAY", "2023-01-05"))
                        .inWords()
                        .english())
                .contains("case still under way on 5 January 2023")
                .doesNotContain("under investigation");
    }

    /** Of "the beginning of 2023" the month is our reading. */
    @Test
    void aMonthThatWeInferIsMarkedWhereTheStateSaysThatACaseIsUnderWay() {
        List<Step> steps = CaseSteps.of(List.of(
                Map.of("kind", "RECOGNISANCE", "when", "2022-05-01"),
                Map.of("kind", "CASE_UNDER_WAY", "when", "2023-01-01~/2023-01-10~", "infers", List.of("WHEN"))));
        assertThat(LegalStatus.of(of(steps), DAY).getFirst().inWords().english())
                .contains("case still under way in early January 2023 (inferred by us)");
    }

    @Test
    void whatIsReportedOfAnAddedTermComesBeforeIt() {
        List<Step> steps = new ArrayList<>(
                CaseSteps.of(List.of(List.of("CONVICTED", "2019-10", List.of(), List.of("imprisonment:P5Y")))));
        steps.addAll(CaseSteps.of(List.of(Map.of(
                "kind",
                "SENTENCE_ADDED",
                "when",
                "2022-09",
                "penalties",
                List.of("imprisonment:P7Y"),
                "certainty",
                "SECOND_HAND"))));
        assertThat(StatusFacts.was(Judgment.after(steps).orElseThrow())
                        .orElseThrow()
                        .english())
                .isEqualTo("The sentence was five years in prison, and reportedly a further seven years in prison.");
    }

    private static List<String> facts(Object... steps) {
        return english(StatusFacts.of(status(steps)));
    }

    private static List<String> english(List<Sayable> words) {
        return words.stream().map(Sayable::english).toList();
    }

    private static LegalStatus status(Object... steps) {
        return LegalStatus.of(of(CaseSteps.of(List.of(steps))), DAY).getFirst();
    }

    private static Proceeding of(List<Step> steps) {
        return new Proceeding(
                "Дело Әлии Сәрсенбаевой",
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(new RecordRef("OS-N-2022-0001"), null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                steps,
                List.of(),
                null);
    }
}
