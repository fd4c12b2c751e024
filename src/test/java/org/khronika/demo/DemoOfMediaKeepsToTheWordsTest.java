package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.demo.UpdateText.body;
import static org.khronika.demo.UpdateText.entries;
import static org.khronika.demo.UpdateText.entry;
import static org.khronika.demo.UpdateText.list;
import static org.khronika.demo.UpdateText.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the demo tells of attacks on media, of drafts, parties and requests is no more certain than the paragraphs that it cites. */
class DemoOfMediaKeepsToTheWordsTest {

    @SuppressWarnings("NullAway.Init")
    private UpdateText update;

    @BeforeEach
    void read() throws IOException {
        update = UpdateText.read();
    }

    private static Map<?, ?> told(String file, String key) {
        return body(entry(file, key));
    }

    private static Stream<Map<?, ?>> each(Map<?, ?> body, String answer) {
        return list(body.get(answer)).stream().map(UpdateText::map);
    }

    private static boolean isOfMedia(Map<?, ?> incident) {
        return list(body(incident).get("freedoms")).contains("EXPRESSION");
    }

    @Test
    void unknownPerpetratorsStandOnlyWhereTheUpdateSpeaksOfThem() {
        List<Object> without = new ArrayList<>();
        for (Map<?, ?> incident : entries("incidents")) {
            each(body(incident), "parties")
                    .filter(party -> "UNKNOWN".equals(party.get("belongsTo")) && isOfMedia(incident))
                    .filter(party -> !update.says(incident, "unknown (perpetrators?|person)"))
                    .forEach(party -> without.add(incident.get("key")));
        }
        assertThat(without).isEmpty();
        // Of these the paragraph has the words of another incident only.
        assertThat(List.of("i27", "i36", "i28", "i29", "i30", "i31", "i32", "i33", "i34"))
                .allSatisfy(key -> assertThat(each(told("incidents", key), "parties"))
                        .as(key)
                        .noneMatch(party -> "ALLEGED_PERPETRATOR".equals(party.get("role"))));
    }

    /** A town that we infer stands in lists and on the map without a mark. */
    @Test
    void noTownIsGivenWhereTheUpdateGivesNone() {
        assertThat(List.of("i22", "i41"))
                .allSatisfy(key ->
                        assertThat(told("incidents", key).get("place")).as(key).isNull());
    }

    @Test
    void whatWasSentToFrightenSomebodyIsNoAttackOnANameAnOfficeOrAFamily() {
        assertThat(List.of("i27", "i29", "i30", "i31", "i33"))
                .allSatisfy(key -> assertThat(each(told("incidents", key), "attacks"))
                        .as(key)
                        .allMatch(attack -> "INTIMIDATION".equals(attack.get("on"))));
    }

    @Test
    void noNumberOfAttacksStandsThatTheUpdateDoesNotGive() {
        for (Map<?, ?> incident : entries("incidents")) {
            assertThat(each(body(incident), "attacks")
                            .map(attack -> attack.get("times"))
                            .filter(Objects::nonNull)
                            .map(Object::toString))
                    .as("%s", incident.get("key"))
                    .allMatch(times -> times.startsWith("=") || times.equals(">1") || times.equals(">=1"));
        }
    }

    /** The arrests of which the police told may be for any of the attacks: of none is it told that nobody was arrested. */
    @Test
    void ofEveryAttackItIsSaidAlikeThatNoArrestIsToldOfForItByItself() {
        assertThat(entries("incidents").stream()
                        .filter(incident -> isOfMedia(incident)
                                && list(body(incident).get("episodes")).stream()
                                        .anyMatch(episode -> episode.toString().startsWith("@attack")))
                        .map(incident -> String.valueOf(body(incident).get("outcome")))
                        .distinct())
                .containsExactly("no arrest over this alone is told of");
    }

    /** The update says both: that a spokesperson stated it, and that the president called for it. */
    @Test
    void thePresidentIsWhoCalledForTheInvestigation() {
        Map<?, ?> call = told("statements", "s09");
        assertThat(list(call.get("speakers"))).isEqualTo(List.of("@kassym-jomart-tokayev"));
        assertThat(call.get("speaker")).asString().contains("spokesperson");
        assertThat(list(call.get("about")).toString()).doesNotContain("tokayev");
    }

    /** Meat with a photo hit nobody's family, and nobody says that two cars were blown up because of somebody else. */
    @Test
    void aReprisalIsToldAsOneByTheUpdate() {
        assertThat(List.of("i33", "i39"))
                .allSatisfy(key -> assertThat(told("incidents", key).get("reprisals"))
                        .as(key)
                        .isNull());
    }

    @Test
    void noIncidentStandsInTheInvestigationOfWhichNobodySaysWhatItInvestigates() {
        assertThat(told("proceedings", "c25").get("incidents")).isNull();
    }

    /** Of the investigation that he ordered nobody says that it is the one of which the police told. */
    @Test
    void thatTheOrderOfThePresidentBelongsToTheCaseOfThePoliceIsInferred() {
        assertThat(each(told("proceedings", "c25"), "steps")
                        .filter(step -> step.toString().contains("president orders")))
                .singleElement()
                .satisfies(
                        step -> assertThat(step.get("inferred")).asString().contains("that what he ordered belongs"));
        assertThat(told("proceedings", "c25").get("note"))
                .asString()
                .contains("whether it is one of these is not told");
    }

    /** Accomplices are more than one. */
    @Test
    void moreThanOneAccompliceWasArrested() {
        assertThat(each(told("proceedings", "c25"), "steps")
                        .filter(step -> String.valueOf(step.get("group"))
                                .startsWith("accomplices of the suspected coordinator")))
                .singleElement()
                .satisfies(step -> assertThat(step.get("count")).isEqualTo(">1"));
    }

    /** A name that is sprayed need not be sprayed with paint. */
    @Test
    void noMeansOfAnAttackIsNamedThatTheUpdateDoesNotName() {
        for (Map<?, ?> incident : entries("incidents")) {
            assertThat(each(body(incident), "attacks")
                            .flatMap(attack -> Stream.of(
                                    String.valueOf(attack.get("means")).split(" and | of | with |, ")))
                            .filter(Pattern.compile("paint|glue|petrol|foam|fire|knife|pistol")
                                    .asPredicate())
                            .filter(means -> !update.says(incident, means.replaceFirst("^(a|an|the) ", ""))))
                    .as("%s", incident.get("key"))
                    .isEmpty();
        }
    }

    /** The day before the election of which the update tells as ahead is our bound; an account has no other place to say so. */
    @Test
    void anAccountIsDatedByUsWhereItIsDatedByTheElectionAhead() {
        for (String file : List.of("proceedings", "incidents", "announcements", "statements", "assemblies")) {
            for (Map<?, ?> entry : entries(file)) {
                assertThat(each(body(entry), "sourceClaims")
                                .map(account -> String.valueOf(account.get("said")))
                                .filter(said -> said.contains("2023-03-18") || said.contains("2023-03-27")))
                        .as("%s", entry.get("key"))
                        .allMatch(said -> said.endsWith("?"));
            }
        }
    }

    /** Article 274 asks for danger or harm besides; what the update calls it by is no crime by itself. */
    @Test
    void whatAProvisionForbidsIsNotToldWithoutWhatItAsksForBesides() {
        assertThat(each(told("laws", "l10"), "concerns"))
                .allSatisfy(concern -> assertThat(concern.get("says"))
                        .asString()
                        .contains("first part", "danger of a breach of public order", "substantial harm"));
    }

    /** The group is who applied, by the word of the update; that it was its initiative group is not told. */
    @Test
    void whoAppliedForTheRegistrationOfAPartyIsNotNamedMoreCloselyThanTheUpdateNamesThem() {
        assertThat(told("organisations", "alga-kazakhstan").get("note"))
                .asString()
                .doesNotContain("initiative group");
    }

    @Test
    void whatThePoliceReportAndNobodyDisputesIsReportedAndTwoMotivesOfTwoPeopleContradictNothing() {
        assertThat(entries("announcements")).allSatisfy(announcement -> {
            assertThat(body(announcement).get("assessment")).isEqualTo("REPORTED");
            assertThat(body(announcement).get("contradicts")).isNull();
        });
    }

    @Test
    void aDayStandsOnlyWhereTheUpdateGivesOne() {
        assertThat(each(told("laws", "l02"), "stages").filter(stage -> "APPEAL".equals(stage.get("stage"))))
                .singleElement()
                .satisfies(stage -> assertThat(stage.get("when")).isNull());
        assertThat(each(told("laws", "l08"), "stages").filter(stage -> "PLEDGED".equals(stage.get("stage"))))
                .singleElement()
                .satisfies(stage -> assertThat(stage.get("when")).isNull());
        assertThat(told("announcements", "police-organiser").get("said")).isEqualTo("2023-02?/2023-03-18?");
    }

    @Test
    void aDraftDidNotGoThroughTheGroupThatItBypassedAndAVoteAheadIsNoStage() {
        assertThat(entries("laws"))
                .allSatisfy(law -> assertThat(each(body(law), "stages"))
                        .as("%s", law.get("key"))
                        .noneMatch(stage ->
                                "WORKING_GROUP".equals(stage.get("stage")) || "OTHER".equals(stage.get("stage"))));
    }

    /** The ground is told of the returns as a whole. */
    @Test
    void noReturnHasAGroundOfItsOwn() {
        assertThat(each(told("applications", "r1"), "attempts"))
                .allSatisfy(attempt -> assertThat(attempt.get("ground")).isNull());
    }

    @Test
    void whatIndependentCandidatesReportIsReported() {
        assertThat(each(told("applications", "r5"), "later"))
                .isNotEmpty()
                .allSatisfy(later -> assertThat(later.get("certainty")).isEqualTo("SECOND_HAND"));
    }

    /** Attacks of the same months do not show that there were fewer before. */
    @Test
    void aTrendOfWhichNoNumbersAreToldIsBorneOutByNothing() {
        assertThat(told("characterisations", "h05").get("borneOut")).isNull();
    }

    /** The authorities allowed the rally; what the court did with the complaint the update does not say. */
    @Test
    void anActOfTheAuthoritiesIsNoStageOfTheComplaintToTheCourt() {
        assertThat(each(told("proceedings", "c26"), "steps"))
                .extracting(step -> step.get("kind"))
                .isEqualTo(List.of("COMPLAINT_FILED"));
    }

    /** The update is written before the vote. */
    @Test
    void whatBelongsToTheVoteAheadIsBeforeIt() {
        assertThat(told("figures", "f24").get("asOf")).isEqualTo("../2023-03-18");
        assertThat(told("incidents", "i42").get("when")).isEqualTo("2022-09/2023-03-18");
    }

    @Test
    void aComplaintToACourtIsOfAKindThatIsNotTold() {
        assertThat(told("proceedings", "c26").get("kind")).isEqualTo("UNTOLD");
    }

    @Test
    void somebodyWhomAStatementDoesNotAddressWasNotAsked() {
        assertThat(List.of("t03"))
                .allSatisfy(key -> assertThat(told("interventions", key).get("askedOf"))
                        .asString()
                        .contains("inferred by us"));
        assertThat(told("statements", "s10").get("gist")).asString().contains("should be brought to justice");
    }

    /** The claim told again as an incident is no record of it, and an incident and its case are one. */
    @Test
    void nothingBearsOutAClaimByBeingTheClaimAndNothingTwice() {
        List<String> wrong = new ArrayList<>();
        for (Map<?, ?> claim : entries("characterisations")) {
            List<String> borneOut = list(body(claim).get("borneOut")).stream()
                    .map(one -> one.toString().substring(1))
                    .toList();
            borneOut.stream()
                    .filter(one -> isTheClaim(one, claim) || isAlready(one, borneOut))
                    .forEach(one -> wrong.add(claim.get("key") + ": " + one));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isTheClaim(String record, Map<?, ?> claim) {
        return byKey("incidents", record)
                .filter(one -> "AGGREGATE".equals(body(one).get("kind")))
                .anyMatch(
                        one -> list(claim.get("paragraphs")).stream().anyMatch(list(one.get("paragraphs"))::contains));
    }

    /** An incident whose case, with the same people, stands there too; a figure whose incident or episode does. */
    private static boolean isAlready(String record, List<String> all) {
        boolean inACase = all.stream()
                .flatMap(other -> byKey("proceedings", other))
                .anyMatch(one -> list(body(one).get("incidents")).contains("@" + record)
                        && who(body(one), "people")
                                .containsAll(byKey("incidents", record)
                                        .flatMap(incident -> who(body(incident), "parties").stream())
                                        .toList()));
        boolean aboutOne = byKey("figures", record)
                .flatMap(one -> list(body(one).get("about")).stream())
                .anyMatch(about -> all.contains(about.toString().substring(1)));
        return inACase || aboutOne;
    }

    private static List<Object> who(Map<?, ?> body, String answer) {
        return each(body, answer)
                .<Object>map(one -> String.valueOf(one.get("who")))
                .filter(who -> !who.equals("null"))
                .toList();
    }

    private static Stream<Map<?, ?>> byKey(String file, String key) {
        return entries(file).stream().filter(one -> key.equals(map(one).get("key")));
    }
}
