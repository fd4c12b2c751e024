package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.demo.UpdateText.body;
import static org.khronika.demo.UpdateText.entries;
import static org.khronika.demo.UpdateText.entry;
import static org.khronika.demo.UpdateText.list;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the demo tells of the police, of their announcements, and of who tells of an attack is what the paragraphs that it cites say. */
class DemoOfAttacksKeepsToTheWordsTest {

    @BeforeAll
    static void theUpdateIsThere() throws IOException {
        assertThat(UpdateText.read()).isNotNull();
    }

    private static Map<?, ?> told(String file, String key) {
        return body(entry(file, key));
    }

    /** With the hacker, accomplices were identified; of their arrest the introduction tells, without saying when it was announced. */
    @Test
    void anAnnouncementTellsOfThoseArrestedOnlyWhereItIsSaidOfIt() {
        assertThat(told("announcements", "police-hacker").get("arrested")).hasToString("=1");
    }

    /** The update sums the announcements up: what the police did not say in them nobody knows. */
    @Test
    void ofTheWordsOfThePoliceTheUpdateTellsNoMoreThanItSumsUp() {
        assertThat(entries("announcements"))
                .allSatisfy(one -> assertThat(body(one).get("leavesOpen"))
                        .asString()
                        .doesNotContain("It names", "names none")
                        .contains("update does not tell"));
    }

    @Test
    void whoActedOnHisOwnInitiativeDidNotActAlone() {
        assertThat(List.of(entries("announcements"), entries("statements")).toString())
                .doesNotContain("on his own,")
                .contains("on his own initiative, out of");
    }

    /** The sentences on the accomplices and on what drove the organiser have no speaker. */
    @Test
    void whatTheUpdateSaysWithoutASpeakerIsNotSaidByThePolice() {
        assertThat(told("figures", "f22").get("speakerKind")).isEqualTo("UNATTRIBUTED");
        assertThat(told("announcements", "police-organiser").get("title"))
                .asString()
                .doesNotContain("grievances", "initiative");
        assertThat(list(told("statements", "s11").get("quotes")).toString()).doesNotContain("grievances");
        assertThat(list(told("proceedings", "c25").get("sourceClaims")).stream()
                        .map(Object::toString)
                        .filter(one -> one.contains("initiative")))
                .singleElement()
                .asString()
                .contains("without a speaker")
                .doesNotContain("police-of-kazakhstan");
    }

    /** The introduction joins the promise to the criticism of the media, the section joins the readiness of the ministry to the appeal. */
    @Test
    void theAppealIsPartOfTheCriticismThatTheMinistryAnswered() {
        assertThat(told("statements", "s14").get("cameOfIt"))
                .asString()
                .contains("Ministry of Information")
                .doesNotContain("the government promised");
    }

    /** Of an answer to the eleventh application the update does not tell, not even that there was none. */
    @Test
    void ofTheLastApplicationOfThePartyNoAnswerIsTold() {
        assertThat(list(told("applications", "r1").get("attempts")).getLast().toString())
                .contains("n=11", "answer=NOT_KNOWN");
    }

    /** The refusal is where the reference stands. */
    @Test
    void aReferenceDoesNotLeadToWhatStandsBesideIt() {
        assertThat(told("cross-references", "x11").get("records")).asString().doesNotContain("@i24");
    }

    @Test
    void februaryIsTheMonthOfTheAnnouncementAndNotOfTheArrests() {
        assertThat(told("statements", "s11").get("dayInferred")).asString().doesNotContain("month of the arrests");
    }

    /** She reported the third only. */
    @Test
    void ofTheTwoIncidentsWithTheCarTheUpdateTellsItself() {
        assertThat(List.of("i35", "i36"))
                .allSatisfy(key ->
                        assertThat(told("incidents", key).toString()).as(key).doesNotContain("she tells of"));
    }

    /** The update says so of all that was done to Orda besides the attacks on its website. */
    @Test
    void whatOrdaReportedIsToldAsItsWord() {
        assertThat(List.of("i28", "i29", "i30", "i31"))
                .allSatisfy(key -> assertThat(told("incidents", key).toString())
                        .as(key)
                        .containsAnyOf("onRecord=@orda", "who=@orda, role=REPORTED_BY"));
    }

    @Test
    void theMayorsOfficeRefusedAndLocalAuthoritiesAllowed() {
        assertThat(list(told("incidents", "i25").get("parties")).toString())
                .contains("@mayors-office-of-almaty", "of the refusals", "of allowing a rally elsewhere only");
        assertThat(told("assemblies", "g11").toString()).contains("Local authorities allowed it");
    }

    @Test
    void theControlThatTheDraftLawWouldIncreaseIsThatOverMedia() {
        assertThat(told("statements", "s08").toString()).contains("control of the state over the work of media");
        assertThat(told("laws", "l02").toString()).contains("control of the state over the work of media");
    }

    /** Not all 359. */
    @Test
    void whatWasWelcomedIsThatSomeOfTheCandidatesWereActivists() {
        assertThat(entries("applications").toString())
                .doesNotContain("such candidates")
                .contains("lawyers, civil society activists and journalists were among them");
    }
}
