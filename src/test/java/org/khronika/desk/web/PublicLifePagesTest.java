package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.applications.Application;
import org.khronika.elections.Election;
import org.khronika.legislation.Law;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What laws, applications, elections and people tell on the pages of each other, and in registers. The cast is invented. */
@DatabaseTest
@Transactional
class PublicLifePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Contents contents;

    private Member ayla;
    private RecordRef party;
    private RecordRef movement;
    private RecordRef election;
    private RecordRef law;
    private RecordRef ministry;
    private RecordRef leader;
    private RecordRef application;

    @BeforeEach
    void aPartyWithALadder() {
        ayla = Cast.ayla(members);
        ministry = entered(Organisation.class, Map.of("names", names("Ministry of Kites"), "kind", "STATE_BODY"));
        party = entered(
                Organisation.class,
                Map.of(
                        "names",
                        names("Party of Kites"),
                        "kind",
                        "PARTY",
                        "statuses",
                        List.of(
                                Map.of("kind", "UNREGISTERED", "when", "2022-04-01", "until", "2023-01-17"),
                                Map.of(
                                        "kind", "REGISTERED",
                                        "when", "2023-01-18",
                                        "authority", ministry.address()))));
        movement = entered(
                Organisation.class,
                Map.of(
                        "names",
                        names("Movement of Swings"),
                        "kind",
                        "MOVEMENT",
                        "statuses",
                        List.of(Map.of(
                                "kind", "BANNED",
                                "when", "2020-05-19",
                                "by", "the court of Example Town",
                                "ground", "as extremist"))));
        leader = entered(
                Person.class,
                Map.of(
                        "names",
                        names("Kaisar Kitemaker"),
                        "roles",
                        List.of(
                                Map.of(
                                        "role", "chair",
                                        "organisation", party.address(),
                                        "when", "2022-04/..",
                                        "belonging", "LEADS"),
                                Map.of(
                                        "role", "convicted of taking part",
                                        "organisation", movement.address(),
                                        "belonging", "SAID_TO"))));
        election = entered(
                Election.class,
                Map.of(
                        "title", "Election of the kite council",
                        "kind", "PARLIAMENTARY",
                        "date", "2023-03-19",
                        "early", true,
                        "calledOn", "2023-01-19",
                        "results",
                                List.of(Map.of(
                                        "who",
                                        "Party of Kites",
                                        "onRecord",
                                        party.address(),
                                        "share",
                                        ">80",
                                        "elected",
                                        true))));
        law = entered(
                Law.class,
                Map.of(
                        "title",
                        "Law on kites",
                        "kind",
                        "LAW",
                        "articles",
                        List.of("CC-174"),
                        "stages",
                        List.of(
                                Map.of("stage", "ANNOUNCED", "when", "2022-09-01"),
                                Map.of("stage", "SIGNED", "when", "2022-11-02"),
                                Map.of("stage", "IN_FORCE", "when", "2022-11-12")),
                        "concerns",
                        List.of(Map.of("says", "Only grey kites may fly", "because", "There are none.")),
                        "promises",
                        List.of(Map.of("what", "To allow red kites", "when", "2022-10-01", "state", "OPEN")),
                        "votes",
                        List.of(election.address())));
        application = entered(
                Application.class,
                Map.of(
                        "title",
                        "Registration of the Party of Kites",
                        "kind",
                        "PARTY",
                        "applicants",
                        List.of(party.address()),
                        "authorityOnRecord",
                        ministry.address(),
                        "election",
                        election.address(),
                        "laws",
                        List.of(law.address()),
                        "attempts",
                        List.of(
                                Map.of("n", 1, "last", 10, "answer", "RETURNED", "ground", "FORM"),
                                Map.of(
                                        "n", 11,
                                        "filed", "2022-12-05",
                                        "answered", "2023-01-18",
                                        "paper", "PARTY_PAPERS",
                                        "answer", "REGISTERED"))));
    }

    private static List<Map<String, String>> names(String name) {
        return List.of(Map.of("text", name, "kind", "MAIN"));
    }

    private <T extends Record> RecordRef entered(Class<T> type, Map<String, Object> answers) {
        JsonNode tree = JsonMapper.shared().valueToTree(answers);
        return enter.enter(ayla, Draft.of(contents.body(tree, type), List.of()), null);
    }

    private String page(RecordRef record) {
        return open("/desk/records/" + record.address());
    }

    private String open(String address) {
        return new Desk(mvc, ayla).open(address).html();
    }

    @Test
    void anApplicationTellsItsLadder() {
        assertThat(page(application))
                .contains(
                        "Registered on 18 January 2023, at the 11th attempt.",
                        "11 attempts: 1 registered or granted, 10 returned.",
                        "1st to 10th attempt: returned",
                        "date not known",
                        "44 days, late, unless the term was interrupted.",
                        "Law of 17 April 1995 on the registration of legal entities, article 9",
                        "The term is interrupted",
                        "What the law asked at the time",
                        "5,000 in all, 200 in each region, from November 2022.",
                        "Within 4 months of the founding congress, as the law read on 1 January 2023.")
                .doesNotContain("20,000 in all", "40,000 in all", "Candidates to the Mazhilis");
    }

    @Test
    void theOrganisationTellsWhoLeadsItAndWhatItApplied() {
        assertThat(page(party))
                .contains(
                        "Political party, registered",
                        "registered, since 18 January 2023, by Ministry of Kites",
                        "Who leads it, or founded it",
                        "Kaisar Kitemaker",
                        "Chair, since April 2022.",
                        "Registration of the Party of Kites")
                .doesNotContain("Who belongs to it");
        assertThat(page(movement))
                .contains("Who is said to belong to it or to support it", "Convicted of taking part.")
                .doesNotContain("Who belongs to it");
        assertThat(page(ministry)).contains("Applications that it answers", "Ground: form or technical requirements.");
    }

    @Test
    void theElectionAndTheLawTellOfEachOtherAndOfApplicants() {
        assertThat(page(election))
                .contains(
                        "Early parliamentary election, 19 March 2023.",
                        "Called for on 19 January 2023.",
                        "Elected: Party of Kites (more than 80 per cent).",
                        "Laws decided by it or used in it",
                        "Law on kites",
                        "Who applied to stand or to watch",
                        "Registration of the Party of Kites");
        assertThat(page(law))
                .contains(
                        "In force.",
                        "Last stage: came into force, 12 November 2022.",
                        "Provisions of concern",
                        "Only grey kites may fly",
                        "To allow red kites",
                        "Open.",
                        "Election of the kite council",
                        "Registration of the Party of Kites");
        assertThat(open("/desk/legislation/CC-174")).contains("Of concern", "Law on kites");
    }

    @Test
    void registersTellHowThingsStoodOnADayAndWhatMoved() {
        assertThat(open("/desk/registers/laws?on=2022-11-05&against=2022-10-01"))
                .contains(
                        "One law or draft is on record.",
                        "Which moved",
                        "announced, in force: no → signed, in force: no");
        assertThat(open("/desk/registers/laws?on=2022-08-31")).contains("No law or draft is on record for the day.");
        assertThat(open("/desk/registers/parties?on=2023-02-01&against=2022-12-01"))
                .contains("Whose status changed", "not registered → registered", "Movement of Swings", "as extremist");
        assertThat(open("/desk/registers/elections?from=2023&to=2023"))
                .contains("One election, which was called early, is on record.");
        assertThat(open("/desk/registers/elections?from=2024&to=2024"))
                .contains("No election or referendum is on record");
    }

    @Test
    void attemptsWithoutADayStandInEveryPeriodAndSaySo() {
        assertThat(open("/desk/registers/applications?from=2022-12&to=2023-01"))
                .contains(
                        "Registration of a party: there were 11 attempts; 1 was registered or granted, and 10 were returned.",
                        "One entry has no day and stands in every period.",
                        "Where the law has a limit: 1 late, unless the term was interrupted.",
                        "44 days, late, unless the term was interrupted");
        assertThat(open("/desk/registers/applications?from=2021&to=2021"))
                .contains("Registration of a party: there were 10 attempts; all were returned.");
    }

    @Test
    void membershipOfABannedOrganisationIsToldWithItsCases() {
        entered(
                Proceeding.class,
                Map.of(
                        "title",
                        "Case about swings",
                        "kind",
                        "CRIMINAL",
                        "people",
                        List.of(
                                Map.of("who", leader.address(), "position", "ACCUSED"),
                                Map.of("group", "other swingers", "count", "=3", "position", "ACCUSED")),
                        "organisations",
                        List.of(movement.address()),
                        "steps",
                        List.of(Map.of("kind", "CHARGED", "articles", List.of("CC-405")))));
        assertThat(open("/desk/registers/banned?on=2022-12-01"))
                .contains(
                        "Four people are prosecuted for involvement in it, in one case.",
                        "Movement of Swings",
                        "the court of Example Town",
                        "prosecuted for involvement: Kaisar Kitemaker, 3 other swingers");
        assertThat(open("/desk/registers/banned?on=2020-05-18"))
                .contains("No source of ours tells of an organisation that was banned on the day.");
    }
}
