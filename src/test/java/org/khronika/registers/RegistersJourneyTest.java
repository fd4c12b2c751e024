package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.pages.RegisterPage;
import org.khronika.people.Person;
import org.khronika.proceedings.CaseAbout;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.WithdrawRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** From the steps that a documenter enters to the registers that a member opens. The cast is invented. */
@DatabaseTest
@Transactional
class RegistersJourneyTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 27);

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    WithdrawRecord withdraw;

    @Autowired
    Records records;

    @Autowired
    DeskRegisters registers;

    @Autowired
    Queries queries;

    @Autowired
    JdbcClient db;

    private Member ayla;
    private Member rada;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        rada = Cast.rada(members);
    }

    private RecordRef person(String name) {
        return enter.enter(ayla, Draft.of(Person.named(name), List.of()), null);
    }

    private static Step step(StepKind kind, String when) {
        return Step.of(kind, PartialDate.parse(when));
    }

    private static Step sentenced(StepKind kind, String when, String sentence) {
        return new Step(
                null,
                kind,
                PartialDate.parse(when),
                false,
                null,
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                List.of(Penalty.understand(sentence)),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Proceeding proceeding(String title, ProceedingKind kind, @Nullable RecordRef who, Step... steps) {
        PositionHeld held = who == null
                ? new PositionHeld(null, "officers", Quantity.parse("=3"), Position.ACCUSED, null)
                : new PositionHeld(who, null, null, Position.ACCUSED, null);
        return new Proceeding(title, kind, List.of(held), List.of(), List.of(), List.of(steps), List.of(), null);
    }

    private RecordRef entered(Proceeding proceeding, Sensitivity sensitivity) {
        return enter.enter(ayla, new Draft<>(proceeding, List.of(), sensitivity, Set.of()), null);
    }

    private RegisterPage view(CaseRegister register, LocalDate on, @Nullable LocalDate against, Member member) {
        return shown(register, on, against, member).page();
    }

    private CaseRegisterView shown(CaseRegister register, LocalDate on, @Nullable LocalDate against, Member member) {
        return registers.view(register, on, registers.today(), against, 0, 100, Reader.of(member));
    }

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

    private String since(LocalDate on) {
        return view(CaseRegister.DEPRIVED, on, null, rada).lines().stream()
                .filter(line -> line.head().text().equals("Aidos Held"))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(1);
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
        assertThat(queries.ask("Hidden kind:proceeding status:in-custody", 10, Reader.of(rada))
                        .total())
                .isZero();
        assertThat(queries.ask("register:deprived", 10, Reader.ofThisMachine()).records())
                .extracting(QueryResult.Found::title)
                .doesNotContain("Hidden case");
        assertThat(queries.ask("status:in-custody article:CC-272", 10, Reader.of(ayla))
                        .total())
                .isZero();
        assertThat(queries.ask("person:\"zarina hidden\" status:sent-to-court", 10, Reader.of(ayla))
                        .records())
                .extracting(QueryResult.Found::title)
                .containsExactly("Hidden case");
    }

    /** Every register as a page, with a difference, and as a table. */
    private List<String> shown(Member member) throws Exception {
        List<String> all = new ArrayList<>();
        for (CaseRegister register : CaseRegister.values()) {
            String page = "/desk/registers/" + register.slug();
            all.add(page(page + "?on=2023-02-01&against=2022-01-15", member));
            all.add(page(page + "/csv?on=2023-02-01", member));
        }
        all.add(page("/desk/registers", member));
        return all;
    }

    private String page(String address, Member member) throws Exception {
        return mvc.perform(get(address).with(As.member(member)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s)<header class=\"deskbar\">.*?</header>", "");
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
                        "By 1 February 2023, our sources tell of two cases against officials. One reached a trial; no sentence is on record.");
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
                        "By 1 February 2023, charges were turned into others once: they were lowered. Charges were brought back once.");
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
                        "One was held for what they said, did peacefully or belonged to, or from political motives, as the sources, or those whom they quote, see it; one was held for what they said, did or belonged to, in part, as the sources see it.");
    }

    private static Step charges(StepKind kind, String when, List<String> articles, List<String> from) {
        return new Step(
                null,
                kind,
                PartialDate.parse(when),
                false,
                null,
                articles,
                from,
                Set.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
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
                .isEqualTo("By 1 February 2023, the cases that we follow tell of one person who was sentenced: one in"
                        + " criminal cases. Two earlier or added sentences stand apart and are not counted.");
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
                        "Nobody is known to have been held on 1 February 2023. Three officials were sentenced to imprisonment"
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
                        "One was held for what they said, did peacefully or belonged to, or from political motives, as the sources, or those whom they quote, see it; one was held for something"
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

    private static Proceeding about(CaseAbout about, Proceeding body) {
        return new Proceeding(
                body.title(),
                body.kind(),
                body.kindInferred(),
                body.people(),
                body.incidents(),
                body.episodes(),
                body.places(),
                body.organisations(),
                about,
                body.reprisals(),
                body.steps(),
                body.followedUntil(),
                body.accounts(),
                body.note());
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
        db.sql("update standing set known_from = '2023-01-01'").update();
        Proceeding old = (Proceeding) records.get(address, Reader.of(ayla)).body();
        amend.amend(ayla, address, 1, Draft.of(old.with(step(StepKind.RELEASED, "2022-12-01")), List.of()), null);
        assertThat(registers
                        .view(CaseRegister.DEPRIVED, FEBRUARY, MARCH, null, 0, 10, Reader.of(rada))
                        .page()
                        .lines())
                .hasSize(1);
        assertThat(view(CaseRegister.DEPRIVED, FEBRUARY, null, rada).lines()).isEmpty();
        assertThat(queries.ask(
                                "kind:proceeding dana asof:2023-02-01 known:2023-03-27 status:in-custody",
                                5,
                                Reader.of(rada))
                        .total())
                .isZero();
        assertThat(queries.ask("person:dana asof:2023-02-01 known:2023-03-27 status:in-custody", 5, Reader.of(rada))
                        .records())
                .extracting(found -> found.state().english())
                .containsExactly("In pre-trial detention since 1 November 2022.");
    }
}
