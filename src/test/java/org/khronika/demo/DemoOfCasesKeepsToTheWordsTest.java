package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.demo.UpdateText.body;
import static org.khronika.demo.UpdateText.entries;
import static org.khronika.demo.UpdateText.entry;
import static org.khronika.demo.UpdateText.list;
import static org.khronika.demo.UpdateText.map;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.proceedings.StepKind;

/** What the demo tells of cases, and of the people in them, is neither surer nor vaguer than the paragraphs that it cites. */
class DemoOfCasesKeepsToTheWordsTest {

    @SuppressWarnings("NullAway.Init")
    private UpdateText update;

    @BeforeEach
    void read() throws IOException {
        update = UpdateText.read();
    }

    private static List<Map<?, ?>> steps(String key) {
        return steps(entry("proceedings", key));
    }

    private static List<Map<?, ?>> steps(Map<?, ?> proceeding) {
        List<Map<?, ?>> steps = new ArrayList<>();
        list(body(proceeding).get("steps")).forEach(step -> steps.add(map(step)));
        return steps;
    }

    private static Map<?, ?> step(String key, String kind) {
        return steps(key).stream()
                .filter(step -> kind.equals(step.get("kind")))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** Of Mubarakov the update names the offence; the number it prints of Kaziev, who is charged in a case of his own. */
    private static final Set<String> OF_ANOTHER_ONLY = Set.of("c18-case-against-aydar-mubarakov");

    /** "article 272" of more than thirty cases of activists who are not named is not said of any one of them. */
    @Test
    void theNumberOfAnArticleIsInferredExactlyWhereNoParagraphOfTheCaseGivesIt() {
        List<String> surer = new ArrayList<>();
        List<String> vaguer = new ArrayList<>();
        for (Map<?, ?> proceeding : entries("proceedings")) {
            for (Map<?, ?> step : steps(proceeding)) {
                if ("EARLIER_CONVICTION".equals(step.get("kind"))
                        || isFromTheVerdict(step, proceeding)
                        || OF_ANOTHER_ONLY.contains(proceeding.get("key"))) {
                    continue;
                }
                for (String answer : List.of("articles", "from")) {
                    List<String> articles = list(step.get(answer)).stream()
                            .map(Object::toString)
                            .toList();
                    boolean given = articles.stream().allMatch(article -> isGivenOf(proceeding, article));
                    boolean inferred =
                            list(step.get("infers")).contains(answer.equals("from") ? "ARTICLES_BEFORE" : "ARTICLES");
                    if (given && inferred && !articles.isEmpty()) {
                        vaguer.add(proceeding.get("key") + ": " + articles);
                    }
                    if (!given && !inferred) {
                        surer.add(proceeding.get("key") + ": " + articles);
                    }
                }
            }
        }
        assertThat(surer).as("surer than the update").isEmpty();
        assertThat(vaguer).as("vaguer than the update").isEmpty();
    }

    private boolean isGivenOf(Map<?, ?> proceeding, String article) {
        return update.says(proceeding, "(?s)article[^.]*\\b" + number(article) + "\\b");
    }

    /** An article that the update prints only of the verdict is not told of the charge. */
    private static boolean isFromTheVerdict(Map<?, ?> step, Map<?, ?> proceeding) {
        return "CHARGED".equals(step.get("kind"))
                && String.valueOf(step.get("inferred")).endsWith("the number of the article, from the verdict")
                && steps(proceeding).stream()
                        .anyMatch(verdict -> "CONVICTED".equals(verdict.get("kind"))
                                && Objects.equals(verdict.get("articles"), step.get("articles")));
    }

    private static String number(String article) {
        return article.replaceFirst(".*-(\\d+).*", "$1");
    }

    /** An earlier verdict is of another case, and perhaps of another law: it is "under this second provision" only where that is said. */
    @Test
    void theArticleOfAnEarlierConvictionIsInferredUnlessTheUpdateSaysUnderWhichItWas() {
        List<String> surer = new ArrayList<>();
        for (Map<?, ?> proceeding : entries("proceedings")) {
            steps(proceeding).stream()
                    .filter(step -> "EARLIER_CONVICTION".equals(step.get("kind")))
                    .filter(step -> !list(step.get("articles")).isEmpty())
                    .filter(step -> !update.says(step, "under this second provision|before fleeing"))
                    .filter(step -> !list(step.get("infers")).contains("ARTICLES"))
                    .forEach(step -> surer.add(proceeding.get("key") + ": " + step.get("articles")));
        }
        assertThat(surer).isEmpty();
    }

    /** "The criminal case initiated against … and several other activists charged over the January 2022 events". */
    @Test
    void whoIsChargedBesideSomebodyNamedIsChargedToo() {
        Map<?, ?> others = steps("c11").stream()
                .filter(step -> "several other activists".equals(step.get("group")))
                .findFirst()
                .orElseThrow();
        assertThat(update.says(others, "several other activists charged over")).isTrue();
        assertThat(others.get("kind")).isEqualTo("CHARGED");
        assertThat(list(others.get("articles"))).as("with what is not told").isEmpty();
    }

    /** The lighter charge came between June and late October, so perhaps before a statement of June; the measure surely came after it. */
    @Test
    void whatCameAfterAStatementBeginsWithWhatSurelyDid() {
        Map<?, ?> statement = body(entry("interventions", "t06"));
        assertThat(statement.get("cameOn")).isEqualTo("2022-11-02/2023-01");
        assertThat(String.valueOf(statement.get("cameOfIt"))).contains("perhaps before");
    }

    /** "A local court in the Turkestan region convicted" says where the court is, and not where somebody wrote. */
    @Test
    void aPlaceThatTheUpdateGivesOnlyOfACourtIsInferredOfWhatWasProsecuted() {
        assertThat(entries("incidents"))
                .filteredOn(incident -> body(incident).get("place") != null
                        && String.valueOf(body(incident).get("acts")).equals("[SPEECH_PROSECUTED]"))
                .filteredOn(incident -> update.says(incident, "court in the [\\w ]*region convicted"))
                .isNotEmpty()
                .allSatisfy(incident -> {
                    assertThat(body(incident).get("placeInferred")).isNotNull();
                    assertThat(body(incident).get("title")).asString().doesNotContain("region");
                });
    }

    @Test
    void whichConstitutionWasToBeChangedIsNotSaid() {
        assertThat(body(entry("context-events", "k09")).get("note"))
                .asString()
                .startsWith("Against proposed constitutional changes.");
    }

    @Test
    void aPartOfAnArticleIsMarkedAsInferredBecauseTheUpdateGivesNone() {
        List<String> bare = new ArrayList<>();
        for (Map<?, ?> proceeding : entries("proceedings")) {
            steps(proceeding).stream()
                    .filter(step -> (list(step.get("articles")) + "" + list(step.get("from"))).contains("("))
                    .filter(step -> list(step.get("infers")).stream()
                            .noneMatch(what -> List.of("PART", "ARTICLES", "ARTICLES_BEFORE")
                                    .contains(what)))
                    .forEach(step -> bare.add(proceeding.get("key") + ": " + step.get("kind")));
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void theDaysThatWeReadOutOfTheBeginningOfAYearAreInferred() {
        Map<?, ?> step = step("c12", "CASE_UNDER_WAY");
        assertThat(update.says(step, "still under way at the beginning of 2023"))
                .isTrue();
        assertThat(list(step.get("infers"))).asString().contains("WHEN");
    }

    @Test
    void aPostponementOnAppealCameAfterTheSentenceAndByTheReleaseThatFollowedIt() {
        Map<?, ?> step = step("c14", "SENTENCE_POSTPONED");
        assertThat(step.get("when")).isEqualTo("2022-07/2022-09");
        assertThat(list(step.get("infers"))).asString().contains("WHEN");
    }

    @Test
    void whoConvictedIsToldWhereTheNameOfTheCourtMayBeWithheld() {
        assertThat(String.valueOf(step("c05", "CONVICTED").get("detail")))
                .startsWith("A local court in Zhambyl region");
    }

    @Test
    void aSentenceThatTheUpdateCallsNonCustodialIsCalledSo() {
        for (Map<?, ?> proceeding : entries("proceedings")) {
            String told = steps(proceeding).toString();
            if (update.says(proceeding, "non-custodial") && told.contains("restricted-freedom")) {
                assertThat(told).as("%s", proceeding.get("key")).contains("non-custodial");
            }
        }
    }

    @Test
    void aPrisonWhoseTownTheUpdateGivesIsToldAndThatHeSpokeUpThereIsOurs() {
        Map<?, ?> held =
                map(list(body(entry("incidents", "i57")).get("inCustody")).getFirst());
        assertThat(String.valueOf(held.get("facility"))).contains("Kyzylorda").doesNotContain("infer");
        assertThat(String.valueOf(held.get("facilityInferred")))
                .as("that it was there is ours, in every table")
                .contains("where he spoke up is not told");
        assertThat(held.get("when")).as("on which day he spoke up is not told").isEqualTo("../2022-09?");
    }

    @Test
    void whoWasCriminallyChargedIsSaidToBe() {
        for (String key : List.of("c17", "c18")) {
            assertThat(update.says(entry("proceedings", key), "have been criminally charged"))
                    .isTrue();
            assertThat(steps(key).toString()).as(key).containsAnyOf("kind=CHARGED", "criminally charged");
        }
    }

    /**
     * "Continued to serve" is told without a month: we take the months that the update covers, and not the day on which it came out; for whom the order to serve is not
     * dated, only from the month in which he asked to be released.
     */
    @Test
    void whoServesAPrisonSentenceIsInferredToForTheMonthsThatTheUpdateCovers() {
        assertThat(entries("people"))
                .flatExtracting(person -> list(body(person).get("roles")))
                .filteredOn(role -> role.toString().contains("serving"))
                .<Object>extracting(role -> map(role).get("when"))
                .containsExactlyInAnyOrder("2022-09?/2023-02?", "2022-12?/2023-02?");
    }

    /** Whoever held an office once may have left it: each role in an organisation, and each office of a state, has its time. */
    @Test
    void anOfficeIsToldWithTheTimeForWhichTheUpdateTellsIt() {
        List<Object> without = new ArrayList<>();
        for (Map<?, ?> person : entries("people")) {
            list(body(person).get("roles")).stream()
                    .map(UpdateText::map)
                    .filter(role -> role.get("organisation") != null
                            || String.valueOf(role.get("role"))
                                    .matches("(?i)(president|leader|general prosecutor|head|chief).*"))
                    .filter(role -> role.get("when") == null && role.get("asOf") == null)
                    .filter(role -> !String.valueOf(role.get("role")).matches(".*(convicted|accused|founder).*"))
                    .forEach(role -> without.add(person.get("key") + ": " + role.get("role")));
        }
        assertThat(without).isEmpty();
    }

    @Test
    void humanRightsDefendersAreQuotedOnlyWithWhatTheySay() {
        assertThat(body(entry("incidents", "i49")).toString()).doesNotContain("act=PROSECUTION");
    }

    /** "On these lesser charges" is his regret, and no word of the update's own. */
    @Test
    void whoCallsAChargeLighterIsTheFatherAndNotTheUpdate() {
        assertThat(step("c03", "CHARGE_REQUALIFIED").get("called")).isEqualTo("SAID_LIGHTER");
    }

    /** The material on the requalification is classified: nobody says that all of the file is. */
    @Test
    void thatMaterialIsClassifiedDoesNotSayThatTheWholeFileIs() {
        assertThat(StepKind.FILE_CLASSIFIED.label())
                .doesNotContainIgnoringCase("file")
                .startsWith("Material");
    }

    /** Words such as "during the January events" give no first day: what we infer begins on a day of which the case, or the amnesty that it names, is told. */
    @Test
    void aFirstDayThatWeInferIsOneThatASourceGives() {
        List<String> surer = new ArrayList<>();
        for (Map<?, ?> proceeding : entries("proceedings")) {
            steps(proceeding).stream()
                    .filter(step -> list(step.get("infers")).contains("WHEN"))
                    .filter(step -> String.valueOf(step.get("when")).matches("\\d{4}-\\d\\d-\\d\\d(/.*)?"))
                    .filter(step -> !beginsOnADayThatIsTold(step, proceeding))
                    .forEach(step ->
                            surer.add(proceeding.get("key") + ": " + step.get("kind") + ", " + step.get("when")));
        }
        assertThat(surer).isEmpty();
    }

    private boolean beginsOnADayThatIsTold(Map<?, ?> step, Map<?, ?> proceeding) {
        LocalDate first = LocalDate.parse(String.valueOf(step.get("when")).substring(0, 10));
        boolean ofTheLaw = String.valueOf(step.get("inferred")).contains("the signing of the law");
        return ofTheLaw
                ? prints(entry("laws", "l01"), first)
                : prints(proceeding, first) || prints(proceeding, first.minusDays(1));
    }

    private boolean prints(Map<?, ?> entry, LocalDate day) {
        return update.says(
                entry,
                "\\b%d(st|nd|rd|th) %s\\b"
                        .formatted(day.getDayOfMonth(), day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
}
