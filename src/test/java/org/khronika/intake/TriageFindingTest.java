package org.khronika.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.NotPermitted;
import org.khronika.incidents.Act;
import org.khronika.incidents.Incident;
import org.khronika.incidents.PartyRole;
import org.khronika.journal.Journal;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.StepKind;
import org.khronika.reading.DetailKind;
import org.khronika.reading.ProposedKind;
import org.khronika.reading.ProposedStep;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.AmendRecord;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class TriageFindingTest {

    private static final String RALLY =
            "On 3 March 2023 the police in Oskol detained %s and %s at a rally for street lamps.";
    private static final String CLOSED =
            "In late December 2022 the Committee of Lamps said that 104 complaints had been closed.";

    @Autowired
    TriageFinding triage;

    @Autowired
    ReadDocument readDocument;

    @Autowired
    CorrectFinding correct;

    @Autowired
    TagPassage tag;

    @Autowired
    Contents contents;

    @Autowired
    Desk desk;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private Member ayla;
    private Member bek;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
    }

    /** A report about two people; every test brings its own names, so that tests share a database without meeting. */
    private record Report(String text, RecordRef document, String first, String second, Desk.Found found) {}

    private Report report(String first, String second) {
        return report(first, second, Sensitivity.PUBLIC);
    }

    private Report report(String first, String second, Sensitivity sensitivity) {
        String rally = RALLY.formatted(first, second);
        String verdict = "On 5 March 2023 a court in Oskol convicted %s under article 488.".formatted(second);
        String text = "A note on lamps\n\n" + rally + " They were released after two hours.\n\n" + verdict
                + " An appeal was lodged.\n\n" + CLOSED + "\n";
        RecordRef document = desk.keep(ayla, text, sensitivity);
        Desk.Found found = new Desk.Found(text)
                .mark(DetailKind.DATE, "3 March 2023", "2023-03-03")
                .mark(DetailKind.ACT, "detained", "detention")
                .mark(DetailKind.DATE, "5 March 2023", "2023-03-05")
                .mark(DetailKind.STEP, "convicted", "convicted")
                .mark(DetailKind.QUANTITY, "104", "=104")
                .incident(rally, "Detention at a rally", "2023-03-03", "kz-semey", List.of(first, second))
                .step(verdict, ProposedStep.CONVICTED, "2023-03-05", List.of(second), List.of("CAO-488"))
                .figure(CLOSED, "complaints closed", "=104", "Committee of Lamps")
                .person(first, "teacher")
                .person(second);
        desk.read(ayla, document, found);
        return new Report(text, document, first, second, found);
    }

    private Finding finding(Report report, String title) {
        return desk.finding(ayla, report.document(), title);
    }

    private Triaged enter(Report report, String title) {
        Finding finding = finding(report, title);
        return triage.enter(ayla, report.document(), finding.id(), finding.version(), NameChoices.none());
    }

    private RecordRef record(Report report, String title) {
        return Objects.requireNonNull(finding(report, title).record());
    }

    private void leadsBack(Report report, List<Citation> citations) {
        assertThat(citations).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.source()).isEqualTo(report.document());
            int start = Objects.requireNonNull(citation.start());
            int end = Objects.requireNonNull(citation.end());
            assertThat(report.text().substring(start, end)).isEqualTo(citation.quote());
            assertThat(citation.locator()).matches("paragraph \\d+");
        });
    }

    @Test
    void anAcceptedIncidentCitesTheExactWordsAndEntersItsPeopleByTheSameClick() {
        Report report = report("Anar Beketova", "Timur Saduov");
        Triaged triaged = enter(report, "Detention at a rally");
        assertThat(triaged.finding().triage()).isEqualTo(Triage.NEW);
        Stored<Incident> incident = records.get(record(report, "Detention at a rally"), Incident.class, Reader.of(bek));
        assertThat(incident.review()).isEqualTo(ReviewState.DRAFT);
        assertThat(incident.body().when()).isEqualTo(PartialDate.parse("2023-03-03"));
        assertThat(incident.body().acts()).containsExactly(Act.DETENTION);
        assertThat(incident.body().place()).isNotNull();
        leadsBack(report, incident.citations());
        assertThat(incident.citations()).extracting(Citation::field).containsExactly(null, "when", "acts");
        assertThat(incident.citations().getFirst().quote()).isEqualTo(RALLY.formatted("Anar Beketova", "Timur Saduov"));
        assertThat(incident.citations().getFirst().locator()).isEqualTo("paragraph 3");
        assertThat(finding(report, "Anar Beketova").triage()).isEqualTo(Triage.NEW);
        assertThat(finding(report, "Timur Saduov").triage()).isEqualTo(Triage.NEW);
        Stored<Person> anar = records.get(record(report, "Anar Beketova"), Person.class, Reader.of(bek));
        assertThat(anar.body().roles().getFirst().role()).isEqualTo("teacher");
        leadsBack(report, anar.citations());
        assertThat(incident.body().parties())
                .filteredOn(party -> party.role() == PartyRole.VICTIM)
                .extracting(party -> party.who())
                .containsExactly(record(report, "Anar Beketova"), record(report, "Timur Saduov"));
        assertThat(triaged.sentence().english())
                .contains(incident.address().address())
                .contains(anar.address().address());
    }

    @Test
    void somebodyOnRecordByAnotherSpellingIsLinkedAndNotEnteredAgain() {
        RecordRef known = enter.enter(ayla, Draft.of(Person.named("Жандос Қоржын"), List.of()), null);
        Report report = report("Zhandos Korzhyn", "Marat Oraz");
        enter(report, "Detention at a rally");
        Incident incident = records.get(record(report, "Detention at a rally"), Incident.class, Reader.of(ayla))
                .body();
        assertThat(incident.parties().getFirst().who()).isEqualTo(known);
        assertThat(finding(report, "Zhandos Korzhyn").isOpen()).isTrue();
    }

    @Test
    void aNameThatTwoPeopleCarryIsNeverLinkedByItself() {
        RecordRef one = enter.enter(ayla, Draft.of(Person.named("Aslan Double"), List.of()), null);
        enter.enter(ayla, Draft.of(Person.named("Aslan Double"), List.of()), null);
        Report report = report("Aslan Double", "Sara Single");
        Finding incident = finding(report, "Detention at a rally");
        assertThatThrownBy(() -> triage.enter(ayla, report.document(), incident.id(), 1, NameChoices.none()))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Choose who Aslan Double is: 2 people");
        assertThat(desk.findings(ayla, report.document())).allMatch(Finding::isOpen);
        triage.enter(ayla, report.document(), incident.id(), 1, new NameChoices(Map.of(0, one.address()), Map.of()));
        Incident entered = records.get(record(report, "Detention at a rally"), Incident.class, Reader.of(ayla))
                .body();
        assertThat(entered.parties().getFirst().who()).isEqualTo(one);
    }

    @Test
    void aStepIsAddedToTheCaseWithACitationOfItsOwnAndUndoingTakesItOut() {
        Report first = report("Dana First", "Olzhas Second");
        enter(first, "Case of Olzhas Second");
        RecordRef caseOf = record(first, "Case of Olzhas Second");
        Proceeding before =
                records.get(caseOf, Proceeding.class, Reader.of(ayla)).body();
        assertThat(before.steps()).extracting(step -> step.kind()).containsExactly(StepKind.CONVICTED);

        String appeal = "Olzhas Second lodged an appeal on 7 March 2023.";
        RecordRef document = desk.keep(bek, "Later\n" + appeal + "\n");
        desk.read(
                bek,
                document,
                new Desk.Found("Later\n" + appeal + "\n")
                        .mark(DetailKind.STEP, "lodged an appeal", "appeal-lodged")
                        .step(appeal, ProposedStep.APPEAL_LODGED, "2023-03-07", List.of("Olzhas Second"), List.of()));
        Finding step = desk.finding(bek, document, "Case: appeal lodged, 7 March 2023");
        triage.sameAs(bek, document, step.id(), 1, caseOf, NameChoices.none());
        Stored<Proceeding> with = records.get(caseOf, Proceeding.class, Reader.of(ayla));
        assertThat(with.body().steps()).hasSize(2);
        String key = with.body().steps().getLast().key();
        assertThat(with.citations().getLast().field()).isEqualTo("steps." + key);
        assertThat(with.citations().getLast().quote()).isEqualTo(appeal);

        Triaged undone = triage.undo(bek, document, step.id(), 2);
        assertThat(undone.finding().isOpen()).isTrue();
        Stored<Proceeding> after = records.get(caseOf, Proceeding.class, Reader.of(ayla));
        assertThat(after.body()).isEqualTo(before);
        assertThat(after.citations()).noneMatch(citation -> citation.source().equals(document));
    }

    @Test
    void anotherSpellingIsAddedToThePersonItIsTheSameAs() {
        RecordRef known = enter.enter(ayla, Draft.of(Person.named("Ilyas Spelling"), List.of()), null);
        Report report = report("Iliyas Spelling", "Nobody Else");
        Finding person = finding(report, "Iliyas Spelling");
        triage.sameAs(ayla, report.document(), person.id(), 1, known, NameChoices.none());
        Stored<Person> stored = records.get(known, Person.class, Reader.of(ayla));
        assertThat(stored.body().names())
                .extracting(name -> name.text())
                .containsExactly("Ilyas Spelling", "Iliyas Spelling");
        leadsBack(report, stored.citations());
        triage.undo(ayla, report.document(), person.id(), 2);
        assertThat(records.get(known, Person.class, Reader.of(ayla)).body().names())
                .hasSize(1);
    }

    @Test
    void whoTriagesSecondIsToldThatSomebodyWasFirst() {
        Report report = report("Erlan Early", "Lena Late");
        Finding seen = finding(report, "104 complaints closed");
        triage.reject(ayla, report.document(), seen.id(), seen.version(), "Told elsewhere");
        assertThatThrownBy(() -> triage.enter(bek, report.document(), seen.id(), seen.version(), NameChoices.none()))
                .isInstanceOf(AlreadyTriaged.class)
                .hasMessageContaining("A colleague triaged")
                .hasMessageContaining("Nothing of yours was saved");
        Finding after = finding(report, "104 complaints closed");
        assertThat(after.triage()).isEqualTo(Triage.REJECTED);
        assertThat(after.reason()).isEqualTo("Told elsewhere");
    }

    @Test
    void triageCorrectionsAndTagsSurviveASecondReading() {
        Report report = report("Kairat Kept", "Saule Survives");
        enter(report, "Case of Saule Survives");
        Finding figure = finding(report, "104 complaints closed");
        triage.cannotTell(ayla, report.document(), figure.id(), 1, null);
        Finding rally = finding(report, "Detention at a rally");
        Incident named =
                contents.with((Incident) rally.partial().body(), Map.of("title", "Two detained at a rally for lamps"));
        PartialBody better = new PartialBody(named, rally.partial().named());
        correct.correct(ayla, report.document(), rally.id(), 1, better);
        int at = report.text().indexOf("An appeal was lodged");
        long tagged = tag.tag(
                ayla, report.document(), new Span(at, at + 20), ProposedKind.PROCEEDING_STEP, "Appeal of the teacher");

        // the second reading finds the rally and somebody new, and neither the verdict, the figure nor the open person
        ReadDocument.Result result = desk.read(
                ayla,
                report.document(),
                new Desk.Found(report.text())
                        .incident(
                                RALLY.formatted("Kairat Kept", "Saule Survives"),
                                "Detention at a rally",
                                "2023-03-03",
                                null,
                                List.of("Kairat Kept"))
                        .person("Committee"));
        assertThat(result.fresh()).isEqualTo(1);
        assertThat(result.gone()).isEqualTo(1);
        List<Finding> all = desk.findings(ayla, report.document());
        assertThat(all)
                .extracting(finding -> finding.partial().title() + ": " + finding.triage())
                .containsExactlyInAnyOrder(
                        "Two detained at a rally for lamps: OPEN",
                        "Case of Saule Survives: NEW",
                        "104 complaints closed: CANNOT_TELL",
                        "Saule Survives: NEW",
                        "Appeal of the teacher: OPEN",
                        "Committee: OPEN");
        assertThat(all).anyMatch(finding -> finding.id() == tagged && finding.byHand());
        ReadDocument.Result again = desk.read(ayla, report.document(), report.found());
        assertThat(again.fresh()).isEqualTo(1);
        assertThat(desk.findings(ayla, report.document()))
                .filteredOn(c -> !c.isOpen())
                .hasSize(3);
    }

    @Test
    void undoingTakesBackTheDraftAndThePeopleEnteredWithIt() {
        Report report = report("Aigul Undone", "Nurlan Undone");
        enter(report, "Detention at a rally");
        RecordRef incident = record(report, "Detention at a rally");
        RecordRef aigul = record(report, "Aigul Undone");
        Finding triaged = finding(report, "Detention at a rally");
        triage.undo(ayla, report.document(), triaged.id(), triaged.version());
        assertThat(records.get(incident, Reader.of(ayla)).review()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(records.get(aigul, Reader.of(ayla)).review()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(desk.findings(ayla, report.document())).allMatch(Finding::isOpen);
        enter(report, "Detention at a rally");
        assertThat(record(report, "Aigul Undone")).isNotEqualTo(aigul);
    }

    @Test
    void undoingLeavesADraftThatSomebodyHasWorkedOn() {
        Report report = report("Gulnara Stays", "Yerbol Stays");
        enter(report, "104 complaints closed");
        RecordRef figure = record(report, "104 complaints closed");
        Stored<?> stored = records.get(figure, Reader.of(bek));
        amend.amend(bek, figure, 1, uncited(stored), "Says nothing of it");
        Finding triaged = finding(report, "104 complaints closed");
        Triaged undone = triage.undo(ayla, report.document(), triaged.id(), triaged.version());
        assertThat(undone.sentence().english())
                .contains(figure.address() + " stays")
                .contains("worked on");
        assertThat(records.get(figure, Reader.of(ayla)).review()).isEqualTo(ReviewState.DRAFT);
    }

    private static <T extends Record> Draft<T> uncited(Stored<T> stored) {
        return new Draft<>(stored.body(), List.of(), stored.sensitivity(), Set.of());
    }

    @Test
    void aProcessThatDiesInTheMiddleLeavesNothingOfTheTriage() {
        Report report = report("Madina Middle", "Ruslan Middle");
        Finding incident = finding(report, "Detention at a rally");
        long before = count();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    triage.enter(ayla, report.document(), incident.id(), 1, NameChoices.none());
                    db.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query()
                            .singleValue();
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(count()).isEqualTo(before);
        assertThat(desk.findings(ayla, report.document())).allMatch(Finding::isOpen);
    }

    private long count() {
        return db.sql("select (select count(*) from record) + (select count(*) from journal_entry)")
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsEnteredFromADocumentForNamedMembersIsForThemToo() {
        Report report = report("Hidden One", "Hidden Two", Sensitivity.RESTRICTED);
        assertThatThrownBy(() -> triage.reject(bek, report.document(), 1, 1, null))
                .isInstanceOf(NoSuchRecord.class);
        enter(report, "Detention at a rally");
        RecordRef incident = record(report, "Detention at a rally");
        assertThat(records.find(incident, Reader.of(bek))).isEmpty();
        assertThat(records.find(record(report, "Hidden One"), Reader.of(bek))).isEmpty();

        RecordRef open = enter.enter(ayla, Draft.of(Person.named("Hidden Tvo"), List.of()), null);
        Report other = report("Hidden Three", "Hidden Four", Sensitivity.RESTRICTED);
        Finding person = finding(other, "Hidden Three");
        triage.sameAs(ayla, other.document(), person.id(), 1, open, NameChoices.none());
        assertThat(records.get(open, Person.class, Reader.of(bek)).citations())
                .allMatch(citation -> citation.quote() == null);
    }

    @Test
    void aPlaceThatIsEnteredOnTheWayTellsNothingOfTheReportItWasNamedIn() {
        String words = "2023 жылы 3 наурызда Ақсайда Қарлығаш Жасырын ұсталды.";
        RecordRef document = desk.keep(ayla, words + "\n", Sensitivity.RESTRICTED);
        desk.read(
                ayla,
                document,
                new Desk.Found(words)
                        .incident(words, "Ақсайдағы ұстау", "2023-03-03", "kz-aksay", List.of("Қарлығаш Жасырын")));
        Finding held = desk.finding(ayla, document, "Ақсайдағы ұстау");
        triage.enter(ayla, document, held.id(), held.version(), NameChoices.none());

        RecordRef place = Objects.requireNonNull(records.get(
                        Objects.requireNonNull(
                                desk.finding(ayla, document, "Ақсайдағы ұстау").record()),
                        Incident.class,
                        Reader.of(ayla))
                .body()
                .place());
        assertThat(journal.list(place, bek))
                .as("entered, and seen by whoever may not see the report")
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain(document.address(), "paragraph"));
    }

    @Test
    void anAdministratorTriagesNothing() {
        Report report = report("Not For", "Administrators");
        assertThatThrownBy(() -> triage.reject(Cast.ada(members), report.document(), 1, 1, null))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> readDocument.read(Cast.ada(members), report.document()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void wordsFromTwoParagraphsCannotBeTagged() {
        Report report = report("Tag Here", "Tag There");
        int at = report.text().indexOf("An appeal");
        assertThatThrownBy(() -> tag.tag(ayla, report.document(), new Span(at, at + 40), ProposedKind.PERSON, null))
                .isInstanceOf(DeedRefused.class)
                .hasMessage("Expected words from within one paragraph, found words from more than one.");
    }
}
