package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.pages.RegisterPage;
import org.khronika.proceedings.CaseAbout;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Sensitivity;
import org.springframework.transaction.annotation.Transactional;

/** Whom and what the registers of cases count together, and who stands apart. */
@DatabaseTest
@Transactional
class CountedApartTest extends EnteredCases {

    @Test
    void officialsAreCountedByTheStagesThatTheyReachedAndNoDaysBetweenAreGivenOfTwo() {
        entered(
                proceeding(
                        "To a verdict",
                        ProceedingKind.OFFICIALS,
                        null,
                        step(StepKind.COMPLAINT_FILED, "2022-01-01"),
                        step(StepKind.INVESTIGATION_OPENED, "2022-01-11"),
                        step(StepKind.CHARGED, "2022-02"),
                        step(StepKind.TRIAL_OPENED, "2022-06-01"),
                        step(StepKind.CONVICTED, "2022-09-01")),
                Sensitivity.PUBLIC);
        entered(
                proceeding(
                        "Closed",
                        ProceedingKind.OFFICIALS,
                        null,
                        step(StepKind.COMPLAINT_FILED, "2022-01-01"),
                        step(StepKind.INVESTIGATION_OPENED, "2022-01-31"),
                        step(StepKind.CASE_CLOSED, "2022-03-01")),
                Sensitivity.PUBLIC);
        RegisterPage view = view(CaseRegister.OFFICIALS, FEBRUARY, null, rada);
        assertThat(view.sentence())
                .isEqualTo(
                        "By 1 February 2023, our sources tell of two cases against officials, among those that we follow. One reached a trial; no sentence is on record.");
        assertThat(view.grids().getFirst().rows())
                .contains(
                        List.of("investigation", "2", "2"),
                        List.of("charge", "1", "1"),
                        List.of("conviction", "1", "1"));
        assertThat(view.grids().getFirst().behind(1)).hasSize(2);
        assertThat(view.grids().getLast().rows()).contains(List.of("closed", "1"), List.of("convicted", "1"));
    }

    @Test
    void aComplaintAboutTheEndOfAnInvestigationIsNotTheFirstMilestone() {
        entered(
                proceeding(
                        "Қайта ашылған іс",
                        ProceedingKind.OFFICIALS,
                        null,
                        step(StepKind.INVESTIGATION_OPENED, "2022-01-11"),
                        step(StepKind.CASE_CLOSED, "2022-03-01"),
                        step(StepKind.COMPLAINT_FILED, "2022-03-05"),
                        step(StepKind.CASE_REOPENED, "2022-04-01")),
                Sensitivity.PUBLIC);
        assertThat(view(CaseRegister.OFFICIALS, FEBRUARY, null, rada)
                        .grids()
                        .getFirst()
                        .rows())
                .extracting(List::getFirst)
                .containsExactly("investigation");
    }

    @Test
    void whoeverIsHeldOnAChargeOfAnotherKindTooStandsApart() {
        Step remanded = step(StepKind.REMANDED, "2022-11-01");
        entered(
                about(
                        CaseAbout.SAID_OR_DID,
                        proceeding("A post", ProceedingKind.CRIMINAL, person("Ұлжан Said"), remanded)),
                Sensitivity.PUBLIC);
        entered(
                about(
                        CaseAbout.PARTLY,
                        proceeding("Two charges", ProceedingKind.CRIMINAL, person("Елдос Both"), remanded)),
                Sensitivity.PUBLIC);
        assertThat(view(CaseRegister.DEPRIVED, FEBRUARY, null, rada).sentence())
                .contains(
                        "One was held for something said or done peacefully, for belonging to something, or from political motives, as the sources, or those whom they quote, see it; one was held in part for something said or done, or for belonging to something, as the sources see it.");
    }

    @Test
    void aCaseOfWhichOnlyTheVerdictIsToldReachedTheStagesBeforeItOnlyByWhatFollows() {
        entered(
                proceeding("Тек үкім", ProceedingKind.OFFICIALS, null, step(StepKind.CONVICTED, "2022-09-01")),
                Sensitivity.PUBLIC);
        assertThat(view(CaseRegister.OFFICIALS, FEBRUARY, null, rada)
                        .grids()
                        .getFirst()
                        .rows())
                .containsExactly(
                        List.of("investigation", "1", "", "1"),
                        List.of("charge", "1", "", "1"),
                        List.of("trial", "1", "", "1"),
                        List.of("conviction", "1", "1", ""));
    }

    @Test
    void aSentenceFromBeforeACaseAndATermAddedStandApartFromThoseOfFirstCourtsInIt() {
        Step earlier = sentenced(StepKind.EARLIER_CONVICTION, "2019", "one year of restricted freedom");
        Step first = sentenced(StepKind.CONVICTED, "2022-11-01", "three years in prison");
        Step added = sentenced(StepKind.SENTENCE_ADDED, "2022-12", "seven years in prison");
        entered(
                proceeding("Үш үкім", ProceedingKind.CRIMINAL, person("Жәнібек Thrice"), earlier, first, added),
                Sensitivity.PUBLIC);
        RegisterPage view = view(CaseRegister.SENTENCES, FEBRUARY, null, rada);

        assertThat(shown(CaseRegister.SENTENCES, FEBRUARY, null, rada).count().english())
                .isEqualTo("1");
        assertThat(view.sentence())
                .isEqualTo("By 1 February 2023, the cases that we follow tell of one person who was sentenced in a"
                        + " criminal case. Two earlier or added sentences stand apart and are not counted.");
        assertThat(view.sections().keySet())
                .containsExactly("In the cases that we follow", "From before a case, or added to a sentence");
    }

    @Test
    void aMedianIsGivenOfFiveCasesAndNotOfFewer() {
        for (int n = 1; n <= 5; n++) {
            entered(
                    proceeding(
                            "Жаңа іс " + n,
                            ProceedingKind.OFFICIALS,
                            null,
                            step(StepKind.COMPLAINT_FILED, "2022-01-01"),
                            step(StepKind.INVESTIGATION_OPENED, "2022-01-1" + n)),
                    Sensitivity.PUBLIC);
        }
        assertThat(view(CaseRegister.OFFICIALS, FEBRUARY, null, rada)
                        .grids()
                        .getFirst()
                        .rows())
                .contains(List.of("investigation", "5", "5", "12", "5 cases"));
    }

    @Test
    void whoIsSentencedAndNowhereSaidToBeHeldIsNotCountedAndStandsApart() {
        Step sentenced = sentenced(StepKind.CONVICTED, "2022-11-01", "three years in prison");
        entered(proceeding("Сот", ProceedingKind.OFFICIALS, null, sentenced), Sensitivity.PUBLIC);
        RegisterPage view = view(CaseRegister.DEPRIVED, FEBRUARY, null, rada);

        assertThat(shown(CaseRegister.DEPRIVED, FEBRUARY, null, rada).count().english())
                .isEqualTo("0");
        assertThat(view.sentence())
                .isEqualTo(
                        "Nobody is known to have been held on 1 February 2023 in the cases that we follow. Three officials were sentenced to imprisonment"
                                + " in cases over abuse of others, and no source says whether they were held.");
        assertThat(view.sections().keySet())
                .containsExactly(
                        "Officials sentenced to imprisonment, in cases over abuse of others; no source tells of custody");
    }

    @Test
    void officialsWhoAreSentencedAreNeverInOneNumberWithOthersWhoAre() {
        Step sentenced = sentenced(StepKind.CONVICTED, "2022-11-01", "three years in prison");
        entered(proceeding("Тергеушілер", ProceedingKind.OFFICIALS, null, sentenced), Sensitivity.PUBLIC);
        entered(
                proceeding("Белсенді", ProceedingKind.CRIMINAL, person("Ёлка Activist"), sentenced),
                Sensitivity.PUBLIC);
        RegisterPage view = view(CaseRegister.DEPRIVED, FEBRUARY, null, rada);

        assertThat(view.sentence())
                .endsWith(" One person was sentenced to imprisonment, and no source says whether that one was held."
                        + " The same is so of three officials, in cases over abuse of others.");
        assertThat(view.sections().keySet())
                .containsExactly(
                        "Sentenced to imprisonment; no source tells of custody",
                        "Officials sentenced to imprisonment, in cases over abuse of others; no source tells of custody");
    }

    @Test
    void twoCasesOfManyPeopleAreTooFewForAMedian() {
        for (int n = 1; n <= 2; n++) {
            entered(
                    proceeding(
                            "Топ " + n,
                            ProceedingKind.OFFICIALS,
                            null,
                            sentenced(StepKind.CONVICTED, "2022-11-0" + n, "three years in prison")),
                    Sensitivity.PUBLIC);
        }
        assertThat(view(CaseRegister.SENTENCES, FEBRUARY, null, rada)
                        .grids()
                        .getFirst()
                        .rows())
                .allSatisfy(row -> assertThat(row).contains("6", "too few").doesNotContain("3 years"));
    }

    @Test
    void officialsWhoAreHeldStandApartFromThoseHeldForWhatTheySaid() {
        Step remanded = step(StepKind.REMANDED, "2022-11-01");
        entered(proceeding("Against officers", ProceedingKind.OFFICIALS, null, remanded), Sensitivity.PUBLIC);
        entered(
                about(
                        CaseAbout.SAID_OR_DID,
                        proceeding("“Пост”", ProceedingKind.CRIMINAL, person("Ұлжан Said"), remanded)),
                Sensitivity.PUBLIC);
        entered(
                about(CaseAbout.OTHER, proceeding("A theft", ProceedingKind.CRIMINAL, person("Әсет Thief"), remanded)),
                Sensitivity.PUBLIC);
        entered(proceeding("Unknown", ProceedingKind.CRIMINAL, person("Іңкәр Unknown"), remanded), Sensitivity.PUBLIC);

        RegisterPage view = view(CaseRegister.DEPRIVED, FEBRUARY, null, rada);

        assertThat(view.sentence())
                .contains(
                        "One was held for something said or done peacefully, for belonging to something, or from political motives, as the sources, or those whom they quote, see it; one was held for something"
                                + " else; of one it is not on record for what; three were officials in cases over abuse of others.");
        assertThat(view.sections().keySet())
                .containsExactly(
                        "For what they said, did peacefully or belonged to, or from political motives, as the sources, or those whom they quote, see it",
                        "For something else",
                        "For what is not on record",
                        "Officials, in cases over abuse of others");
    }

    @Test
    void whoeverIsHeldForOneReasonIsNotCountedTwiceInOneSentence() {
        Step remanded = step(StepKind.REMANDED, "2022-11-01");
        for (String name : List.of("Ұлжан Said", "Қасым Said")) {
            entered(
                    about(CaseAbout.SAID_OR_DID, proceeding(name, ProceedingKind.CRIMINAL, person(name), remanded)),
                    Sensitivity.PUBLIC);
        }
        assertThat(view(CaseRegister.DEPRIVED, FEBRUARY, null, rada).sentence())
                .contains(
                        " All were held for what they said, did peacefully or belonged to, or from political motives, as the sources, or those whom they quote, see it.");
    }
}
