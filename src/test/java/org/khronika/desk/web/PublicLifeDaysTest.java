package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.applications.Application;
import org.khronika.assemblies.Assembly;
import org.khronika.incidents.Incident;
import org.khronika.legislation.Law;
import org.khronika.people.Organisation;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registers of public life say of a day or a period only what the dates on record bear, and say what they leave open. */
@DatabaseTest
class PublicLifeDaysTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Contents contents;

    private Member ayla;

    @BeforeEach
    void ayla() {
        ayla = Cast.ayla(members);
    }

    private <T extends Record> RecordRef entered(Class<T> type, Map<String, Object> answers) {
        JsonNode tree = JsonMapper.shared().valueToTree(answers);
        return enter.enter(ayla, Draft.of(contents.body(tree, type), List.of()), null);
    }

    private String open(String address) {
        return new Desk(mvc, ayla).open(address).html();
    }

    private RecordRef movement(String name) {
        return entered(
                Organisation.class,
                Map.of(
                        "names",
                        List.of(Map.of("text", name, "kind", "MAIN")),
                        "kind",
                        "MOVEMENT",
                        "statuses",
                        List.of(Map.of("kind", "BANNED", "when", "../2022-08-31"))));
    }

    @Test
    void ofADayBeforeTheOneByWhichABanIsKnownNothingIsToldAndTwoDaysAreCompared() {
        movement("Movement of Slides");
        assertThat(open("/desk/registers/banned?on=2018-06-01&against=2023-01-01&words=Slides"))
                .contains(
                        "No source of ours tells of an organisation that was banned on the day.",
                        "banned and do not say since when.",
                        "What changed",
                        "no ban told of → banned");
        assertThat(open("/desk/registers/banned?on=2023-01-01&against=2022-12-01"))
                .contains("No ban changed between 1 December 2022 and 1 January 2023");
    }

    @Test
    void anOrganisationThatWasHitIsNobodyUntilSomebodySaysHowMany() {
        entered(
                Incident.class,
                Map.of(
                        "title",
                        "Slide riders kept from gathering",
                        "when",
                        "2022-11-20",
                        "acts",
                        List.of("ASSEMBLY_PREVENTED"),
                        "parties",
                        List.of(Map.of("who", movement("Movement of Seesaws").address(), "role", "VICTIM"))));
        assertThat(open("/desk/registers/preventive-measures"))
                .contains("Slide riders kept from gathering", "how many people is not told", "at least 1")
                .doesNotContain("1 person");
    }

    @Test
    void ofAttemptsWhoseDatesLieOnBothSidesOfAPeriodTheRegisterSaysSo() {
        entered(
                Application.class,
                Map.of(
                        "title",
                        "Registration of the Party of Slides",
                        "kind",
                        "PARTY",
                        "attempts",
                        List.of(
                                Map.of("n", 1, "last", 10, "filed", "2022-04/2023-02", "answer", "RETURNED"),
                                Map.of("n", 11, "filed", "2023-02", "answer", "PENDING"))));
        assertThat(open("/desk/registers/applications?from=2022-09-01&to=2022-12-31"))
                .contains("The dates of 10 leave open whether they lie in these days.", "10 returned")
                .doesNotContain("11th attempt");
        assertThat(open("/desk/registers/applications?from=2022-04-01&to=2023-02-28"))
                .doesNotContain("the dates leave open")
                .contains("10 returned, 1 not answered yet");
    }

    @Test
    void candidatesAreCountedByWhoNominatedThemAndByWhyTheyWereStruckOff() {
        entered(
                Application.class,
                Map.of(
                        "title", "Candidates who nominated themselves",
                        "kind", "CANDIDACY",
                        "howMany", "=20",
                        "nominated", "SELF",
                        "attempts", List.of(Map.of("times", "=20", "answer", "REGISTERED", "answered", "2023-01")),
                        "later",
                                List.of(
                                        Map.of(
                                                "what",
                                                "STRUCK_OFF",
                                                "when",
                                                "2023-03-02",
                                                "ground",
                                                "ASSETS",
                                                "howMany",
                                                "=3"),
                                        Map.of("what", "STRUCK_OFF", "when", "2023-03-10"))));
        assertThat(open("/desk/records?kind=APPLICATION")).contains("some struck off");
        assertThat(open("/desk/registers/applications?from=2023-03&to=2023-03"))
                .contains(
                        "At least 4 were struck off afterwards.",
                        "Candidates, by who nominated them",
                        "By themselves",
                        "What happened afterwards, by its ground",
                        "Declaration of assets or income");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAtItsEnd() {
        assertThat(open("/desk/registers/applications?from=2023-02&to=2023-01"))
                .contains("Expected an end that is not before the begin, found 2023-01.");
    }

    @Test
    void aPromiseWithoutADayWasCertainlyMadeOnlyByTheDayUntilWhichTheLawWasFollowed() {
        entered(
                Law.class,
                Map.of(
                        "title",
                        "Draft law on slides",
                        "kind",
                        "DRAFT",
                        "followedUntil",
                        "2023-03-27",
                        "stages",
                        List.of(Map.of("stage", "PUBLISHED", "when", "2023-02-01")),
                        "promises",
                        List.of(
                                Map.of("what", "To revise it", "state", "OPEN"),
                                Map.of("what", "To ask riders", "when", "2022-10-01", "state", "KEPT"))));
        assertThat(open("/desk/registers/laws?on=2023-02-01"))
                .contains(
                        "One promise is open. Of one promise it is not certain that it was made by then.",
                        "1 open, perhaps 1 more");
        assertThat(open("/desk/registers/laws?on=2023-03-27")).contains("1 open, 1 kept");
    }

    @Test
    void askedOnceIsNoAnswerToHowOftenTheSameWasAsked() {
        Map<String, Object> once = Map.of("title", "A rally", "requests", List.of(Map.of("times", "=1")));
        assertThatThrownBy(() -> entered(Assembly.class, once))
                .rootCause()
                .hasMessage("Expected how often it was answered so, more than 1, found 1.");
    }

    @Test
    void anotherPlaceThatServesLessIsCountedAsLessFit() {
        RecordRef parade = entered(
                Assembly.class,
                Map.of(
                        "title",
                        "Parade of slide riders",
                        "when",
                        "2021-06-01",
                        "requests",
                        List.of(
                                Map.of("decision", "REFUSED", "proposed", "YES", "fit", "LESS_FIT"),
                                Map.of(
                                        "decision", "REFUSED",
                                        "turned", "ALLOWED_OTHERWISE",
                                        "turnedTo", "the old harbour",
                                        "fit", "AS_FIT"),
                                Map.of("decision", "ALLOWED_OTHERWISE", "alternative", "the meadow"))));
        assertThat(open("/desk/records/" + parade.address()))
                .contains(
                        "As we see it, less fit than what was asked for.",
                        "As we see it, as fit as what was asked for.");
        String register = open("/desk/registers/assembly-requests?from=2021&to=2021");
        int row = register.indexOf("that were, as we see it, as fit as what was asked for");
        assertThat(register.substring(row, register.indexOf("</tr>", row))).contains("yes in one, no in one", ">1<");
    }

    @Test
    void aRequestSaysAsWhatItWasFiledAndCountsInAPeriodOnlyWithWhatItsDatesLeaveOpen() {
        RecordRef rally = entered(
                Assembly.class,
                Map.of(
                        "title",
                        "Rally of slide riders",
                        "permitted",
                        "WITHOUT",
                        "requests",
                        List.of(Map.of(
                                "authorityInWords",
                                "the akimat",
                                "path",
                                "NOTIFICATION",
                                "filed",
                                "2022-11-07",
                                "wanted",
                                "2022-11",
                                "decision",
                                "NO_ANSWER"))));
        assertThat(open("/desk/records/" + rally.address()))
                .contains(
                        "filed 7 November 2022 by notification",
                        "It was filed by notification; the form is not on record.",
                        "Without permission; no answer came.");
        assertThat(open("/desk/registers/assembly-requests?from=2022-11-20&to=2022-11-20"))
                .contains("The dates of one leave open whether it lies in these days.");
        assertThat(open("/desk/registers/assembly-requests?from=2022-11-01&to=2022-11-30"))
                .doesNotContain("the dates leave open");
        assertThat(open("/desk/records?kind=ASSEMBLY&by.permitted=WITHOUT")).contains("Rally of slide riders");
        assertThat(open("/desk/records?kind=ASSEMBLY&by.permitted=WITH")).doesNotContain("Rally of slide riders");
    }
}
