package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.pages.RegisterPage;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.transaction.annotation.Transactional;

/** From the steps that a documenter enters to the registers that a member opens. */
@DatabaseTest
@Transactional
class RegistersJourneyTest extends EnteredCases {

    @Test
    void somebodyHeldStandsInTheRegisterOnceAndLeavesIt() {
        RecordRef aidos = person("Aidos Held");
        entered(
                proceeding(
                        "First case",
                        ProceedingKind.CRIMINAL,
                        aidos,
                        step(StepKind.REMANDED, "2022-11"),
                        step(StepKind.RELEASED, "2023-03")),
                Sensitivity.PUBLIC);
        entered(
                proceeding("Second case", ProceedingKind.CRIMINAL, aidos, step(StepKind.HOUSE_ARREST, "2023-01-10")),
                Sensitivity.PUBLIC);
        entered(
                proceeding(
                        "Of officers",
                        ProceedingKind.OFFICIALS,
                        null,
                        step(StepKind.REMANDED, "2023-01-01/2023-02-10")),
                Sensitivity.PUBLIC);

        RegisterPage february = view(CaseRegister.DEPRIVED, FEBRUARY, null, rada);
        assertThat(shown(CaseRegister.DEPRIVED, FEBRUARY, null, rada).count().english())
                .isEqualTo("between 1 and 4");
        assertThat(february.lines()).hasSize(2);
        assertThat(february.lines().getFirst().head().text()).isEqualTo("Aidos Held");
        assertThat(february.lines().getFirst().under()).hasSize(2);
        assertThat(february.lines().getLast().head().text()).isEqualTo("3 officers");
        assertThat(february.lines().getLast().cells()).first(STRING).startsWith("perhaps ");

        RegisterPage october = view(CaseRegister.DEPRIVED, LocalDate.of(2022, 10, 1), FEBRUARY, rada);
        assertThat(october.lines()).isEmpty();
        assertThat(october.groups().getFirst().says())
                .isEqualTo(
                        "From 1 October 2022 to 1 February 2023: between 1 and 4 added, none removed, none changed.");
        assertThat(since(MARCH)).doesNotContain("last known");
        assertThat(since(LocalDate.of(2023, 6, 1))).endsWith("; last known 10 January 2023");
    }

    @Test
    void aRestrictedCaseChangesNothingForWhomItIsNotFor() throws Exception {
        RecordRef zarina = person("Zarina Hidden");
        List<String> before = shown(rada);
        entered(
                proceeding(
                        "Hidden case",
                        ProceedingKind.OFFICIALS,
                        zarina,
                        step(StepKind.COMPLAINT_FILED, "2022-01-01"),
                        step(StepKind.CASE_CLOSED, "2022-02-01"),
                        step(StepKind.REMANDED, "2022-03-01"),
                        step(StepKind.CHARGE_REQUALIFIED, "2022-04-01"),
                        step(StepKind.SENT_TO_COURT, "2022-05-01")),
                Sensitivity.RESTRICTED);
        assertThat(shown(rada)).isEqualTo(before);
        assertThat(shown(ayla)).isNotEqualTo(before);
    }

    @Test
    void aTableOfDaysThatAreNoneLeadsBackToThePageThatSaysSo() throws Exception {
        for (String asked : List.of(
                "figures-of-others/csv?from=the%20day%20%26%20night",
                "figures-of-others/csv?from=2023&to=2022", "deprived/csv?on=soon")) {
            String page = mvc.perform(get("/desk/registers/" + asked).with(As.member(rada)))
                    .andReturn()
                    .getResponse()
                    .getHeader("Location");
            assertThat(page).as(asked).startsWith("/desk/registers/" + asked.replaceFirst("/.*", "?"));
            assertThat(mvc.perform(get(java.net.URI.create(String.valueOf(page)))
                                    .with(As.member(rada)))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .contains("Expected");
        }
    }

    @Test
    void whatIsWithdrawnWasKnownUntilThenAndIsNotNow() {
        RecordRef address = entered(
                proceeding(
                        "Withdrawn case",
                        ProceedingKind.CRIMINAL,
                        person("Bolat Withdrawn"),
                        step(StepKind.REMANDED, "2022-11-01")),
                Sensitivity.PUBLIC);
        assertThat(view(CaseRegister.DEPRIVED, FEBRUARY, null, rada).lines()).hasSize(1);
        withdraw.withdraw(Cast.edil(members), address, 1, "The source took it back");
        assertThat(view(CaseRegister.DEPRIVED, FEBRUARY, null, rada).lines()).isEmpty();
    }

    @Test
    void aChargeThatIsBroughtBackIsNotSaidToHaveTakenTheOthersPlace() {
        entered(
                proceeding(
                        "Қайтарылған айып",
                        ProceedingKind.CRIMINAL,
                        person("Нұрлан Back"),
                        charges(StepKind.CHARGED, "2022-06-01", List.of("CC-272(1)"), List.of()),
                        charges(StepKind.CHARGE_REQUALIFIED, "2022-10-20", List.of("CC-400(2)"), List.of("CC-272(1)")),
                        charges(StepKind.CHARGE_REINSTATED, "2023-01-16", List.of("CC-272(1)"), List.of())),
                Sensitivity.PUBLIC);
        RegisterPage view = view(CaseRegister.REQUALIFIED, FEBRUARY, null, rada);
        assertThat(view.sentence())
                .isEqualTo(
                        "By 1 February 2023, in the cases that we follow, charges were turned into others once: they were lowered. Charges were brought back once.");
        assertThat(view.lines())
                .extracting(line -> line.cells().get(3))
                .containsExactly("CC 272(1) → CC 400(2)", "CC 272(1)");
    }

    @Test
    void aChargeThatWasTurnedByADayCanHaveBeenTurnedBeforeTheCaseWasReopened() {
        entered(
                proceeding(
                        "Ашылған, жабылған",
                        ProceedingKind.OFFICIALS,
                        null,
                        charges(StepKind.INVESTIGATION_OPENED, "2022-01-07", List.of("CC-99"), List.of()),
                        step(StepKind.CASE_CLOSED, "2022-12-10"),
                        step(StepKind.CASE_REOPENED, "2023-01-20"),
                        charges(StepKind.CHARGE_REQUALIFIED, "../2023-01-31", List.of("CC-451"), List.of("CC-99"))),
                Sensitivity.PUBLIC);
        assertThat(view(CaseRegister.REQUALIFIED, FEBRUARY, null, rada).lines())
                .extracting(line -> line.cells().get(1))
                .containsExactly("7 January 2022 to 31 January 2023 (inferred by us)");
    }

    @Test
    void anAmendedCaseIsKnownAsItWasBefore() {
        RecordRef address = entered(
                proceeding(
                        "Amended",
                        ProceedingKind.CRIMINAL,
                        person("Dana Amended"),
                        step(StepKind.REMANDED, "2022-11-01")),
                Sensitivity.PUBLIC);
        db.sql("update legal_status set known_from = '2023-01-01'").update();
        Proceeding old = (Proceeding) records.get(address, Reader.of(ayla)).body();
        amend.amend(ayla, address, 1, Draft.of(old.with(step(StepKind.RELEASED, "2022-12-01")), List.of()), null);
        assertThat(registers
                        .view(CaseRegister.DEPRIVED, FEBRUARY, MARCH, null, 0, 10, Reader.of(rada))
                        .page()
                        .lines())
                .hasSize(1);
        assertThat(view(CaseRegister.DEPRIVED, FEBRUARY, null, rada).lines()).isEmpty();
    }
}
