package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.people.Person;
import org.khronika.proceedings.CasesOfTheCast;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A lawyer reads a case as it stood on a day, by what was known on a day, and asks what the law says. The cast is invented. */
@DatabaseTest
class CaseReadAsOfTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    private Member ayla;
    private RecordRef accused;

    @BeforeEach
    void thePeople() {
        ayla = Cast.ayla(members);
        accused = enter.enter(ayla, Draft.of(Person.named("Daniyar Examplov"), List.of()), null);
    }

    private RecordRef enter(Proceeding proceeding) {
        return enter.enter(ayla, Draft.of(proceeding, List.of()), null);
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address.replace("+", "%20"))).with(As.member(ayla)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theStateIsThatOfTheDayThatIsAskedFor() throws Exception {
        RecordRef address = enter(CasesOfTheCast.of(
                accused,
                List.of(
                        Map.of("kind", "REMANDED", "when", "2022-03-12", "learned", "2022-04-01"),
                        Map.of("kind", "HOUSE_ARREST", "when", "2022-11-02", "learned", "2022-11-20"))));
        // What the draft lacks is said of the draft as it is, whatever day is read.
        assertThat(page("/desk/records/" + address.address() + "?on=1+October+2022")
                        .replaceAll("(?s)<div id=\"lacks\">.*?</div>", ""))
                .contains("In pre-trial detention since 12 March 2022.")
                .contains("As it stood on 1 October 2022")
                .doesNotContain("Placed under house arrest");
        assertThat(page("/desk/records/" + address.address() + "?on=2022-12-01"))
                .contains("Under house arrest since 2 November 2022");
    }

    @Test
    void whatWasLearnedLaterWasNotKnownThen() throws Exception {
        RecordRef address = enter(CasesOfTheCast.of(
                accused,
                List.of(
                        Map.of("kind", "REMANDED", "when", "2022-03-12", "learned", "2022-04-01"),
                        Map.of("kind", "HOUSE_ARREST", "when", "2022-11-02", "learned", "2022-11-20"))));
        assertThat(page("/desk/records/" + address.address() + "?on=2022-11-10&known=2022-11-10"))
                .contains("In pre-trial detention since 12 March 2022.")
                .contains("by what was known on 10 November 2022");
        assertThat(page("/desk/records/" + address.address() + "?on=2022-11-10&known=2022-11-20"))
                .contains("Under house arrest since 2 November 2022");
        assertThat(page("/desk/records/" + address.address() + "?known=2022-03-31"))
                .contains("On 31 March 2022 nothing of this case was on record.")
                .doesNotContain("In pre-trial detention");
    }

    @Test
    void aDayThatIsNoneIsAnsweredWithASentenceAndThePageAsItStands() throws Exception {
        RecordRef address =
                enter(CasesOfTheCast.of(accused, List.of(Map.of("kind", "REMANDED", "when", "2022-03-12"))));
        assertThat(page("/desk/records/" + address.address() + "?on=March+2022"))
                .contains("Expected one day, such as 1 February 2023, found March 2022.")
                .contains("In pre-trial detention since 12 March 2022.");
    }

    @Test
    void theLawNamesWhatIsNotOnRecord() throws Exception {
        RecordRef address = enter(CasesOfTheCast.of(
                accused,
                List.of(
                        Map.of("kind", "REMANDED", "when", "2022-03-12"),
                        Map.of("kind", "CHARGED", "when", "2022-03-15", "articles", List.of("CC-272(2)")))));
        assertThat(page("/desk/records/" + address.address() + "/law"))
                .contains("CC 272(2), mass riots")
                .contains("The date of the offence is not on record.")
                .contains("How long the measure may last");
    }

    @Test
    void servedAndRemainingFollowFromTheTermAndTheTimeHeldBefore() throws Exception {
        RecordRef address = enter(CasesOfTheCast.of(
                accused,
                List.of(
                        Map.of("kind", "REMANDED", "when", "2022-03-01"),
                        Map.of(
                                "kind",
                                "CONVICTED",
                                "when",
                                "2022-09-01",
                                "articles",
                                List.of("CC-272(2)"),
                                "penalties",
                                List.of("imprisonment:P3Y")))));
        assertThat(page("/desk/records/" + address.address() + "/law?on=2022-09-30"))
                .contains("Time held before, credited")
                .contains("Between 184 and 368 days of the sentence.")
                .contains("Served: between 214 and 398 days; left: between")
                .contains("Parole may be asked for");
    }

    @Test
    void theEndOfATermThatIsNoOneDayIsASentenceToo() throws Exception {
        RecordRef address = enter(CasesOfTheCast.of(
                accused,
                List.of(
                        Map.of("kind", "DETAINED", "when", "2022-08-14"),
                        Map.of(
                                "kind",
                                "CONVICTED",
                                "when",
                                "2022-09-01",
                                "articles",
                                List.of("CC-272(2)"),
                                "penalties",
                                List.of("imprisonment:P3Y")))));
        assertThat(page("/desk/records/" + address.address() + "/law?on=2022-09-30"))
                .contains("The term ends before September 2025.")
                .doesNotContain("on before");
    }

    @Test
    void threePartsOfASentenceAreAListWithOneAnd() throws Exception {
        RecordRef address = enter(CasesOfTheCast.of(
                accused,
                List.of(Map.of(
                        "kind",
                        "CONVICTED",
                        "when",
                        "2022-09-01",
                        "articles",
                        List.of("CC-272(2)"),
                        "penalties",
                        List.of("imprisonment:P3Y", "community-service:100 h", "fine:300 EUR")))));
        assertThat(page("/desk/records/" + address.address()))
                .contains(
                        "The sentence was three years in prison, 100 hours of community service and a fine of 300 EUR.");
    }

    @Test
    void theLastStepOfACaseIsNotCalledASource() throws Exception {
        RecordRef address =
                enter(CasesOfTheCast.of(accused, List.of(Map.of("kind", "REMANDED", "when", "2022-03-12"))));
        assertThat(page("/desk/records/" + address.address()))
                .contains("As of 12 March 2022, the last day that is told of it.")
                .doesNotContain("newest source");
    }

    @Test
    void aDecisionOnTheAmnestyThatDepartsFromTheRuleIsListedForThoseWhoMaySeeTheCase() throws Exception {
        RecordRef january = enter.enter(
                ayla,
                Draft.of(
                        new Episode("Days of January", EpisodeKind.EVENT, PartialDate.parse("2022-01"), null),
                        List.of()),
                null);
        Proceeding torture = CasesOfTheCast.partOf(
                january,
                CasesOfTheCast.of(
                        accused,
                        List.of(
                                Map.of("kind", "ACT", "when", "2022-01-06"),
                                Map.of(
                                        "kind",
                                        "CONVICTED",
                                        "when",
                                        "2022-10-01",
                                        "articles",
                                        List.of("CC-146(2)"),
                                        "penalties",
                                        List.of("imprisonment:P4Y")),
                                Map.of("kind", "AMNESTY_APPLIED", "when", "2022-12-01"))));
        RecordRef address = enter.enter(ayla, new Draft<>(torture, List.of(), Sensitivity.RESTRICTED, Set.of()), null);
        assertThat(page("/desk/records/" + address.address() + "/law"))
                .contains("Not eligible.")
                .contains("The decision departs from the rule");
        assertThat(page("/desk/legislation/amnesty-2022/departures"))
                .contains("Daniyar Examplov")
                .contains("Amnesty granted, 1 December 2022");
        assertThat(mvc.perform(get("/desk/legislation/amnesty-2022/departures").with(As.member(Cast.bek(members))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("No decision on the amnesty")
                .doesNotContain("Examplov");
    }
}
