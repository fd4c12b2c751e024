package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A lawyer adds what happened in a case, one kind of step at a time, without scripts. */
@DatabaseTest
class ShortFormOfAStepTest {

    /** For each answer that only some kinds ask for: something that can stand there. */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("articles", "CC-272(1)"),
            Map.entry("from", "CC-99"),
            Map.entry("participation", "ATTEMPT"),
            Map.entry("court", "a court in Example Town"),
            Map.entry("instance", "APPEAL"),
            Map.entry("penalties", "three years in prison"),
            Map.entry("countedFrom", "1 March 2022"),
            Map.entry("until", "1 May 2022"),
            Map.entry("facility", "Remand centre 1"),
            Map.entry("ground", "no elements of a crime"));

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    private Member ayla;
    private Desk desk;
    private RecordRef accused;
    private RecordRef proceeding;

    @BeforeEach
    void aCaseWithOneAccusedAndAGroup() {
        ayla = Cast.ayla(members);
        desk = new Desk(mvc, ayla);
        accused = enter.enter(ayla, Draft.of(Person.named("Aida Example"), List.of()), null);
        proceeding = enter.enter(
                ayla,
                Draft.of(
                        caseWith(Step.of(StepKind.ACT, PartialDate.parse("2022-01-05")), charged("CC-272", "CC-274")),
                        List.of()),
                null);
    }

    private Proceeding caseWith(Step... steps) {
        return new Proceeding(
                "Case of an example",
                ProceedingKind.CRIMINAL,
                List.of(
                        new PositionHeld(accused, null, null, Position.ACCUSED, null),
                        new PositionHeld(null, "officers", Quantity.of(3), Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(steps),
                List.of(),
                null);
    }

    private static Step charged(String... articles) {
        Step bare = Step.of(StepKind.CHARGED, PartialDate.parse("2022-02"));
        return new Step(
                null,
                bare.kind(),
                bare.when(),
                false,
                null,
                List.of(articles),
                List.of(),
                bare.participation(),
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

    private String steps() {
        return "/desk/records/" + proceeding.address() + "/steps";
    }

    private Page form(StepKind kind) {
        Page form = desk.open(steps() + "/new?kind=" + kind.name());
        assertThat(form.status()).isEqualTo(200);
        return form;
    }

    private Step added(Page answer) {
        assertThat(answer.status()).as(answer.html()).isEqualTo(302);
        assertThat(answer.location()).isIn(steps() + "/new", "/desk/records/" + proceeding.address());
        return records.get(proceeding, Proceeding.class, Reader.of(ayla))
                .body()
                .steps()
                .getLast();
    }

    @ParameterizedTest
    @EnumSource(value = StepKind.class, names = "UNSAID", mode = EnumSource.Mode.EXCLUDE)
    void everyKindHasAShortFormThatAsksForItsOwnAnswersAndKeepsThem(StepKind kind) {
        Page form = form(kind);
        Map<String, String> typed = new LinkedHashMap<>(Map.of("steps.2.when", "March 2022", "form-do", "save"));
        for (String answer : StepKind.askedBySome()) {
            assertThat(form.form().containsKey("steps.2." + answer)
                            || form.html().contains("steps.2." + answer))
                    .as("%s asks for %s", kind, answer)
                    .isEqualTo(kind.asks().contains(answer));
            if (kind.asks().contains(answer) && TYPED.containsKey(answer)) {
                typed.put("steps.2." + answer, Objects.requireNonNull(TYPED.get(answer)));
            }
        }

        Step step = added(saveAllTheSame(desk.send(steps(), form.form(), typed)));

        assertThat(step.kind()).isEqualTo(kind);
        assertThat(String.valueOf(step.when())).isEqualTo("2022-03");
        assertThat(step.articles().isEmpty()).isEqualTo(!kind.asks().contains("articles"));
        assertThat(step.from().isEmpty()).isEqualTo(!kind.asks().contains("from"));
        assertThat(step.penalties().isEmpty()).isEqualTo(!kind.asks().contains("penalties"));
        assertThat(step.until() == null).isEqualTo(!kind.asks().contains("until"));
        assertThat(step.facility() == null).isEqualTo(!kind.asks().contains("facility"));
        assertThat(step.instance() == null).isEqualTo(!kind.asks().contains("instance"));
    }

    /** Some kinds of step do not fit the case of these tests: that is told once, on the form of the whole case. */
    private Page saveAllTheSame(Page answer) {
        Matcher told = Pattern.compile("name=\"form-told\" form=\"entry\" value=\"([^\"]+)\"")
                .matcher(answer.html());
        return told.find()
                ? desk.send(
                        steps().replace("/steps", "/form"),
                        answer.form(),
                        Map.of("form-told", told.group(1), "form-do", "save"))
                : answer;
    }

    @Test
    void whatHappenedIsChosenFromKindsUnderHeadings() {
        Page kinds = desk.open(steps() + "/new");
        assertThat(kinds.html())
                .contains("Investigation", "Charges", "Measures", "In court", "Sentence and after")
                .contains("2 steps so far");
        for (StepKind kind : EnumSet.complementOf(EnumSet.of(StepKind.UNSAID))) {
            assertThat(kinds.html()).contains("/steps/new?kind=" + kind.name() + "\"");
        }
    }

    @Test
    void aKindThatIsNoneLeadsToTheChoice() {
        Page kinds = desk.open(steps() + "/new?kind=NONSENSE");
        assertThat(kinds.status()).isEqualTo(200);
        assertThat(kinds.html()).contains("Expected one of the kinds below, found “NONSENSE”.", "What happened?");
    }

    @Test
    void aPersonOfTheCaseIsTicked() {
        Page form = form(StepKind.DETAINED);
        assertThat(form.html()).contains("Aida Example", "Not on record by name: officers (3).");

        Step step = added(desk.send(steps(), form.form(), Map.of("steps.2.who", "0", "form-do", "save")));

        assertThat(step.who()).containsExactly(accused);
    }

    @Test
    void someOfAGroupAreCounted() {
        Step step = added(desk.send(
                steps(),
                form(StepKind.ACQUITTED).form(),
                Map.of("steps.2.group", "two of three officers", "steps.2.count", "2", "form-do", "save")));

        assertThat(step.who()).isEmpty();
        assertThat(step.group()).isEqualTo("two of three officers");
        assertThat(step.count()).isEqualTo(Quantity.of(2));
    }

    @Test
    void theChargesThatStandAreOfferedForARequalification() {
        Page form = form(StepKind.CHARGE_REQUALIFIED);
        assertThat(form.html()).contains("Charge before", "Charge now", "value=\"CC-272\"", "value=\"CC-274\"");

        Step step = added(saveAllTheSame(desk.send(
                steps(),
                form.form(),
                Map.of(
                        "steps.2.from-offered", "CC-272",
                        "steps.2.from", "CC-99",
                        "steps.2.articles", "CC-400",
                        "form-do", "save"))));

        assertThat(step.from()).containsExactly("CC-272", "CC-99");
        assertThat(step.articles()).containsExactly("CC-400");
    }

    @Test
    void aPossibilityIsKeptAsOne() {
        Step step = added(desk.send(
                steps(),
                form(StepKind.APPEAL_LODGED).form(),
                Map.of("steps.2.possible", "yes", "steps.2.detail", "They plan to appeal.", "form-do", "save")));

        assertThat(step.possible()).isTrue();
        assertThat(desk.open("/desk/records/" + proceeding.address()).html()).contains("They plan to appeal");
    }

    @Test
    void whatCannotStandIsNamedOnTheShortFormAndNothingTypedIsLost() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("steps.2.when", "32 January 2023");
        typed.put("steps.2.articles", "article of faith");
        typed.put("steps.2.penalties", "three years of silence");
        typed.put("steps.2.learned", "yesterday or so");
        typed.put("steps.2.who", "0");
        typed.put("steps.2.articles-offered", "CC-274");
        typed.put("form-cites.0.quote", "words");
        typed.put("form-cites.0.source", "No such document");

        Page wrong = desk.send(steps(), form(StepKind.CONVICTED).form(), typed);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html())
                .contains("Not added yet", "href=\"#steps-2-when\"", "href=\"#steps-2-articles\"")
                .contains("Found guilty under: expected an article", "When: expected a date");
        assertThat(wrong.form())
                .containsEntry("steps.2.when", List.of("32 January 2023"))
                .containsEntry("steps.2.articles", List.of("article of faith"))
                .containsEntry("steps.2.articles-offered", List.of("CC-274"))
                .containsEntry("steps.2.who", List.of("0"))
                .containsEntry("steps.2.learned", List.of("yesterday or so"))
                .containsEntry("form-cites.0.quote", List.of("words"));

        Step step = added(desk.send(
                steps(),
                wrong.form(),
                Map.of(
                        "steps.2.when", "January 2023",
                        "steps.2.articles", "",
                        "steps.2.penalties", "three years in prison",
                        "steps.2.learned", "27 March 2023",
                        "form-cites.0.source", "",
                        "form-cites.0.quote", "",
                        "form-do", "submit")));
        assertThat(step.articles()).containsExactly("CC-274");
        assertThat(step.who()).containsExactly(accused);
        assertThat(String.valueOf(step.learned())).isEqualTo("2023-03-27");
    }

    @Test
    void aStepThatIsSentTwiceIsAddedOnce() {
        Page form = form(StepKind.HEARING);
        added(desk.send(steps(), form.form(), Map.of("form-do", "save")));
        added(desk.send(steps(), form.form(), Map.of("form-do", "save")));

        assertThat(records.get(proceeding, Proceeding.class, Reader.of(ayla))
                        .body()
                        .steps())
                .hasSize(3);
    }

    @Test
    void aCaseThatWasSplitLeadsToTheOtherAndBack() {
        RecordRef other = enter.enter(ayla, Draft.of(caseOf("The case of the second accused"), List.of()), null);

        Step step = added(desk.send(
                steps(),
                form(StepKind.SPLIT).form(),
                Map.of("steps.2.other", other.address(), "steps.2.when", "May 2022", "form-do", "save")));

        assertThat(step.other()).isEqualTo(other);
        assertThat(desk.open("/desk/records/" + proceeding.address()).html())
                .contains("/desk/records/" + other.address());
        assertThat(desk.open("/desk/records/" + other.address()).html())
                .contains("/desk/records/" + proceeding.address(), "Case of an example");
    }

    private static Proceeding caseOf(String title) {
        return new Proceeding(
                title, ProceedingKind.CRIMINAL, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    @Test
    void theWholeFormFoldsWhatAKindDoesNotAskForAndLosesNothing() {
        String whole = "/desk/records/" + proceeding.address() + "/form";
        Page form = desk.open(whole);
        String charged = step(form.html(), 1);
        assertThat(charged.indexOf("steps.1.articles")).isLessThan(charged.indexOf("Other answers"));
        assertThat(charged.indexOf("steps.1.until")).isGreaterThan(charged.indexOf("Other answers"));

        Page saved = desk.send(
                whole, form.form(), Map.of("steps.1.until", "May 2022", "steps.1.ground", "a", "form-do", "save"));
        assertThat(saved.status()).isEqualTo(302);
        Step kept = records.get(proceeding, Proceeding.class, Reader.of(ayla))
                .body()
                .steps()
                .get(1);
        assertThat(kept.ground()).isEqualTo("a");
        assertThat(String.valueOf(kept.until())).isEqualTo("2022-05");
        String filled = step(desk.open(whole).html(), 1);
        assertThat(filled.indexOf("steps.1.until")).isLessThan(filled.indexOf("Other answers"));

        Page look = desk.send(
                whole,
                form.form(),
                Map.of("steps.1.kind", "MEASURE_EXTENDED", "form-do", "look", "form-at", "steps.1"));
        String changed = step(look.html(), 1);
        assertThat(changed).contains("Extended until");
        assertThat(changed.indexOf("steps.1.until")).isLessThan(changed.indexOf("Other answers"));
        assertThat(look.form()).containsEntry("steps.1.articles", List.of("CC-272\nCC-274"));
    }

    private static String step(String html, int item) {
        int from = html.indexOf("id=\"steps-" + item + "\"");
        int to = html.indexOf("class=\"row\"", from + 1);
        return html.substring(from, to < 0 ? html.length() : to);
    }
}
