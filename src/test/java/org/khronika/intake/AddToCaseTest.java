package org.khronika.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.StepKind;
import org.khronika.reading.DetailKind;
import org.khronika.reading.ProposedStep;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;

/** What a card adds to a case that is on record: no fact of it is lost, and it says what it joined and what it added. */
@DatabaseTest
class AddToCaseTest {

    @Autowired
    TriageFinding triage;

    @Autowired
    Desk desk;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    private Member ayla;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
    }

    private RecordRef person(String name) {
        return enter.enter(ayla, Draft.of(Person.named(name), List.of()), null);
    }

    private RecordRef proceeding(List<PositionHeld> people, List<org.khronika.proceedings.Step> steps) {
        return enter.enter(
                ayla,
                Draft.of(
                        new Proceeding(
                                "Фонарьлар ісі — “lamps’ case”",
                                ProceedingKind.CRIMINAL,
                                people,
                                List.of(),
                                List.of(),
                                steps,
                                List.of(),
                                null),
                        List.of()),
                null);
    }

    private static PositionHeld accused(RecordRef who) {
        return new PositionHeld(who, null, null, Position.ACCUSED, null);
    }

    private static org.khronika.proceedings.Step step(
            StepKind kind, String when, List<RecordRef> who, List<String> articles) {
        return new org.khronika.proceedings.Step(
                null,
                kind,
                when.isEmpty() ? null : PartialDate.parse(when),
                false,
                null,
                articles,
                List.of(),
                java.util.Set.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                who,
                null,
                null,
                null,
                null,
                null);
    }

    /** A report in which every sentence is a card of a step. */
    private RecordRef report(Told... told) {
        StringBuilder text = new StringBuilder("Жазба — a note on “lamps”\n\n");
        for (Told one : told) {
            text.append(one.sentence()).append(" Шамдар туралы.\n\n");
        }
        RecordRef document = desk.keep(ayla, text.toString());
        Desk.Found found = new Desk.Found(text.toString());
        for (Told one : told) {
            found.mark(DetailKind.STEP, one.deed(), one.step().code())
                    .step(one.sentence(), one.step(), one.when(), one.persons(), one.articles());
        }
        desk.read(ayla, document, found);
        return document;
    }

    private record Told(
            String sentence,
            String deed,
            ProposedStep step,
            @org.jspecify.annotations.Nullable String when,
            List<String> persons,
            List<String> articles) {}

    private Triaged add(RecordRef document, int card, RecordRef proceeding, NameChoices answers) {
        Finding finding = desk.findings(ayla, document).get(card);
        return triage.sameAs(ayla, document, finding.id(), finding.version(), proceeding, answers);
    }

    private Proceeding at(RecordRef proceeding) {
        return records.get(proceeding, Proceeding.class, Reader.of(ayla)).body();
    }

    @Test
    void twoSentencesOfOneDayForDifferentPeopleStayTwoSteps() {
        RecordRef anar = person("Әнар Бекетова-Қос");
        RecordRef proceeding = proceeding(
                List.of(accused(anar)), List.of(step(StepKind.CONVICTED, "2023-03-05", List.of(), List.of())));
        RecordRef document = report(new Told(
                "On 5 March 2023 Өмір Сәдуов was convicted under article 488.",
                "was convicted",
                ProposedStep.CONVICTED,
                "2023-03-05",
                List.of("Өмір Сәдуов"),
                List.of("CAO-488")));
        Triaged triaged = add(document, 0, proceeding, NameChoices.none());
        Proceeding now = at(proceeding);
        assertThat(now.steps()).hasSize(2);
        assertThat(now.steps().getFirst().who())
                .as("what was for everybody accused stays for those who were accused then")
                .containsExactly(anar);
        assertThat(now.steps().getLast().articles()).containsExactly("CAO-488");
        assertThat(now.people()).extracting(PositionHeld::position).containsExactly(Position.ACCUSED, Position.ACCUSED);
        assertThat(triaged.sentence().english())
                .contains("It has a new step: Convicted, 5 March 2023, Өмір Сәдуов.")
                .contains("Added to the case: Өмір Сәдуов (accused).");
        Added told = Objects.requireNonNull(
                Objects.requireNonNull(triaged.finding().done()).told());
        assertThat(told.in(Languages.shipped().byTag("ru").orElseThrow()))
                .isEqualTo(
                        "В ней новый шаг: обвинительный приговор, 5 марта 2023 года, Өмір Сәдуов. В дело добавлены: Өмір Сәдуов (обвиняемый).");
    }

    @Test
    void theSameThingOfTheSameDayForTheSamePeopleIsCitedOnceMoreAndTakesWhatItDidNotSay() {
        RecordRef anar = person("Ғалия Тілек");
        RecordRef proceeding = proceeding(
                List.of(accused(anar)), List.of(step(StepKind.CONVICTED, "2023-03-05", List.of(), List.of())));
        RecordRef document = report(new Told(
                "On 5 March 2023 Ғалия Тілек was convicted under article 488.",
                "was convicted",
                ProposedStep.CONVICTED,
                "2023-03-05",
                List.of("Ғалия Тілек"),
                List.of("CAO-488")));
        Triaged triaged = add(document, 0, proceeding, NameChoices.none());
        Stored<Proceeding> now = records.get(proceeding, Proceeding.class, Reader.of(ayla));
        assertThat(now.body().steps()).hasSize(1);
        assertThat(now.body().steps().getFirst().articles()).containsExactly("CAO-488");
        assertThat(now.citations()).extracting(citation -> citation.field()).containsExactly("steps.s1");
        assertThat(triaged.sentence().english())
                .contains("It had this step already (Convicted, 5 March 2023); added to it: the articles.");
        triage.undo(ayla, document, triaged.finding().id(), triaged.finding().version());
        assertThat(at(proceeding).steps().getFirst().articles()).isEmpty();
        assertThat(records.get(proceeding, Reader.of(ayla)).citations()).isEmpty();
    }

    @Test
    void twoArticlesOfOneDayForOnePersonAreTwoFacts() {
        RecordRef anar = person("Қанат Ұзын");
        RecordRef proceeding = proceeding(
                List.of(accused(anar)),
                List.of(step(StepKind.CONVICTED, "2023-03-05", List.of(anar), List.of("CC-272(1)"))));
        RecordRef document = report(new Told(
                "On 5 March 2023 Қанат Ұзын was convicted under article 488.",
                "was convicted",
                ProposedStep.CONVICTED,
                "2023-03-05",
                List.of("Қанат Ұзын"),
                List.of("CAO-488")));
        add(document, 0, proceeding, NameChoices.none());
        assertThat(at(proceeding).steps())
                .extracting(org.khronika.proceedings.Step::articles)
                .containsExactly(List.of("CC-272(1)"), List.of("CAO-488"));
    }

    @Test
    void whatIsOnlyKnownToLieInOneMonthOrHasNoDayIsNotTheSame() {
        RecordRef anar = person("Іңкәр Һакімова");
        for (String when : List.of("2023-03", "")) {
            RecordRef proceeding = proceeding(
                    List.of(accused(anar)), List.of(step(StepKind.CONVICTED, when, List.of(anar), List.of())));
            RecordRef document = report(new Told(
                    "In March 2023 Іңкәр Һакімова was convicted" + (when.isEmpty() ? "." : " again."),
                    "was convicted",
                    ProposedStep.CONVICTED,
                    when.isEmpty() ? null : when,
                    List.of("Іңкәр Һакімова"),
                    List.of()));
            add(document, 0, proceeding, NameChoices.none());
            assertThat(at(proceeding).steps()).hasSize(2);
        }
    }

    @Test
    void aGroupAndANamedPersonOfOneDayAreNotTheSame() {
        RecordRef proceeding = proceeding(
                List.of(new PositionHeld(null, "бес белсенді", null, Position.ACCUSED, null)),
                List.of(step(StepKind.CONVICTED, "2023-03-05", List.of(), List.of())));
        RecordRef document = report(new Told(
                "On 5 March 2023 Сара Жарық was convicted.",
                "was convicted",
                ProposedStep.CONVICTED,
                "2023-03-05",
                List.of("Сара Жарық"),
                List.of()));
        add(document, 0, proceeding, NameChoices.none());
        assertThat(at(proceeding).steps()).hasSize(2);
    }

    @Test
    void whoIsTheVictimOfACaseDoesNotBecomeAccusedInItByACard() {
        RecordRef child = person("Аружан Кіші");
        RecordRef proceeding = proceeding(
                List.of(new PositionHeld(child, null, null, Position.VICTIM, null)),
                List.of(step(StepKind.INVESTIGATION_OPENED, "2023-03-01", List.of(), List.of())));
        RecordRef document = report(new Told(
                "On 5 March 2023 Аружан Кіші was charged.",
                "was charged",
                ProposedStep.CHARGE_BROUGHT,
                "2023-03-05",
                List.of("Аружан Кіші"),
                List.of()));
        assertThatThrownBy(() -> add(document, 0, proceeding, NameChoices.none()))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("has Аружан Кіші as victim, and this card would make them accused");
        add(document, 0, proceeding, new NameChoices(Map.of(), Map.of(0, "VICTIM")));
        assertThat(at(proceeding).people()).extracting(PositionHeld::position).containsExactly(Position.VICTIM);
        assertThat(at(proceeding).steps().getLast().who()).isEmpty();
        assertThat(at(proceeding).steps().getLast().group()).isEqualTo("not said for whom");
    }

    @Test
    void aKilledChildWhomTheSentenceNamesIsNeitherAccusedNorTheOneWhomTheCaseIsNamedAfter() {
        RecordRef document = report(new Told(
                "On 5 March 2023 a policeman was charged with killing four-year-old “Айсұлу Кішкене”.",
                "was charged",
                ProposedStep.CHARGE_BROUGHT,
                "2023-03-05",
                List.of("Айсұлу Кішкене"),
                List.of("CC-99")));
        Finding card = desk.findings(ayla, document).getFirst();
        assertThat(card.partial().title()).isEqualTo("Case: charged, 5 March 2023");
        RecordRef record = Objects.requireNonNull(triage.enter(ayla, document, card.id(), 1, NameChoices.none())
                .finding()
                .record());
        Proceeding made = at(record);
        assertThat(made.people()).extracting(PositionHeld::position).containsExactly(Position.NOT_SAID);
        assertThat(made.steps().getFirst().who()).isEmpty();
        assertThat(made.title()).doesNotContain("Айсұлу");
    }
}
