package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.demo.UpdateText.body;
import static org.khronika.demo.UpdateText.entries;
import static org.khronika.demo.UpdateText.entry;
import static org.khronika.demo.UpdateText.list;
import static org.khronika.demo.UpdateText.map;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the demo tells of protests, detentions and those in them is no more certain than the paragraphs that it cites. */
class DemoOfProtestsKeepsToTheWordsTest {

    private static final String PREVENTION = "preventive|pre-emptive|purpose of preventing";

    @SuppressWarnings("NullAway.Init")
    private UpdateText update;

    @BeforeEach
    void read() throws IOException {
        update = UpdateText.read();
    }

    /** The keys of those of which something is told whose words their paragraphs do not have. */
    private List<String> without(String words, String file, Predicate<Map<?, ?>> told) {
        return entries(file).stream()
                .filter(entry -> told.test(body(entry)) && !update.says(entry, words))
                .map(entry -> String.valueOf(entry.get("key")))
                .toList();
    }

    private static boolean anyDetention(Map<?, ?> incident, String answer, String value) {
        return list(incident.get("detentions")).stream()
                .anyMatch(held -> value.equals(map(held).get(answer)));
    }

    @Test
    void thatSomebodyWasHeldToPreventSomethingIsNeverConcludedFromItsEffect() {
        assertThat(without(
                        PREVENTION,
                        "incidents",
                        incident -> list(incident.get("acts")).contains("PREVENTIVE_DETENTION")
                                || anyDetention(incident, "preventive", "YES")))
                .isEmpty();
    }

    @Test
    void anAssemblyWasPreventedWhereTheUpdateSaysSo() {
        String words = "prevented (the activists )?from (getting|gathering)";
        assertThat(without(
                        words,
                        "incidents",
                        incident -> list(incident.get("acts")).contains("ASSEMBLY_PREVENTED")))
                .isEmpty();
    }

    /** Put into a vehicle in a harsh manner: that is what is told, and no more. */
    @Test
    void forceWasUsedWhereTheUpdateSaysForce() {
        assertThat(without(
                        "use of (disproportionate )?force|tear gas",
                        "incidents",
                        incident -> anyDetention(incident, "force", "USED")))
                .isEmpty();
    }

    @Test
    void aFormThatTheLawKnowsStandsOnlyWhereTheUpdateHasItsWord() {
        assertThat(List.of("PICKET", "RALLY", "MARCH"))
                .allSatisfy(form -> assertThat(without(
                                form,
                                "assemblies",
                                assembly -> list(assembly.get("forms")).contains(form)))
                        .isEmpty());
    }

    /** "A group gathered": nobody says who organised it, and organising is what the law punishes. */
    @Test
    void anOrganiserStandsOnlyWhereTheUpdateNamesOne() {
        assertThat(without(
                        "organisers|held by|refused to approve a gathering",
                        "assemblies",
                        assembly -> !list(assembly.get("organisers")).isEmpty()))
                .isEmpty();
    }

    @Test
    void anActThatTheUpdateOnlyPassesOnIsMarked() {
        assertThat(String.valueOf(body(entry("incidents", "i10")).get("passedOn")))
                .contains("BEATING", "Dinara Mubarak");
        assertThat(String.valueOf(body(entry("incidents", "i19")).get("passedOn")))
                .contains("FINE");
    }

    /** A child was present at a protest; nobody says that it was there when the police came. */
    @Test
    void aChildStandsWithADetentionOnlyWhereItWasHeldToo() {
        assertThat(without(
                        "hour in the police station",
                        "incidents",
                        incident -> list(incident.get("detentions")).stream()
                                .anyMatch(held -> map(held).containsKey("children"))))
                .isEmpty();
    }

    @Test
    void aWindowOfOursIsMarkedWhereTheUpdateGivesNoTime() {
        assertThat(list(body(entry("proceedings", "c05")).get("steps")))
                .filteredOn(step -> "APPEAL_LODGED".equals(map(step).get("kind")))
                .singleElement()
                .satisfies(step ->
                        assertThat(String.valueOf(map(step).get("inferred"))).contains("the time"));
    }

    /** Windows between the days of other events, and those that end with the day of the update. */
    @Test
    void aWindowInWhichSomethingWasSaidOrCountedIsMarkedUnlessTheUpdateGivesIt() {
        String given =
                "during the reporting period|from October 2022 to January 2023|since April 2022|first nine months"
                        + "|beginning of|late December|early January|a few days before";
        assertThat(without(given, "figures", figure -> isOurs(figure, "asOf"))).isEmpty();
        assertThat(without(given, "statements", statement -> isOurs(statement, "said")))
                .isEmpty();
    }

    private static boolean isOurs(Map<?, ?> body, String answer) {
        return String.valueOf(body.get(answer)).contains("/") && !body.containsKey("dayInferred");
    }

    /** Her demand went to the police; a court decided on somebody else's appeal. */
    @Test
    void whatACourtDecidedIsNotWhatCameOfADemandToThePolice() {
        assertThat(body(entry("statements", "s20")).get("cameOfIt")).isNull();
    }

    /** Those two were charged with taking part in riots, which the amnesty covers. */
    @Test
    void whoWasRefusedAmnestyOverAnEarlierConvictionIsNotAmongThoseChargedWithWhatItShutsOut() {
        assertThat(String.valueOf(body(entry("cross-references", "x08")).get("records")))
                .doesNotContain("dosmambetova", "ashtaev")
                .contains("mamai");
    }

    /** The group asks that a party be registered: there is no party yet to be a member of. */
    @Test
    void thoseWhoAskForAPartyAreNotItsMembers() {
        assertThat(entries("people"))
                .noneSatisfy(person -> assertThat(person.toString()).contains("@alga-kazakhstan, belonging=MEMBER"));
        assertThat(String.valueOf(body(entry("incidents", "i14")).get("title"))).contains("initiative group");
        assertThat(String.valueOf(body(entry("proceedings", "c08")).get("title")))
                .contains("initiative group");
    }

    /** They were opened by the evening of the election; nobody says over protests on that day. */
    @Test
    void casesOpenedByTheEveningOfTheElectionAreNotOverProtestsOnThatDay() {
        assertThat(String.valueOf(body(entry("proceedings", "c24")).get("title")))
                .doesNotContain("over protests on");
        assertThat(String.valueOf(body(entry("series", "q-election-day")).get("title")))
                .doesNotContain("charged over");
    }

    /** "On election day" begins a paragraph; what its later sentences tell has no day of its own. */
    @Test
    void theDayOfAnotherSentenceIsInferred() {
        assertThat(List.of("i17", "i18")).allSatisfy(key -> {
            assertThat(body(entry("incidents", key)).get("dayInferred")).isNotNull();
            assertThat(String.valueOf(body(entry("incidents", key)).get("title")))
                    .doesNotContain("day");
        });
        assertThat(body(entry("assemblies", "g06")))
                .satisfies(body -> assertThat(body.get("when")).isEqualTo("2022-11-20?"))
                .satisfies(body -> assertThat(String.valueOf(body.get("title"))).doesNotContain("day"));
    }

    /** "Prevented from gathering altogether": whether that was one gathering the update does not say. */
    @Test
    void gatheringsThatTheUpdateDoesNotTellApartAreNotOne() {
        assertThat(body(entry("assemblies", "g06")).get("kind")).isEqualTo("MANY");
    }

    /** A small group came to an embassy, and four activists were detained: nobody says that they were all. */
    @Test
    void whoWasDetainedAreNotAllWhoCame() {
        assertThat(String.valueOf(body(entry("assemblies", "g01")).get("account")))
                .contains("Four activists were detained")
                .doesNotContain("They were detained");
        assertThat(String.valueOf(body(entry("incidents", "i13")).get("account")))
                .startsWith("Five activists were detained");
    }

    /** Ahead of the gathering may be the morning of its day: ahead of the anniversary would be the day before. */
    @Test
    void aheadOfAGatheringIsNotAheadOfTheDay() {
        assertThat(String.valueOf(body(entry("incidents", "i22")).get("title")))
                .endsWith("ahead of the anniversary gathering");
    }
}
