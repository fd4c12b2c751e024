package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.values.PartialDate;
import tools.jackson.databind.json.JsonMapper;

/** What the data files of the demo's release say of cases, their steps and where they leave people: no more and no surer than sources do. */
@DatabaseTest
@OnTheDemo
class CasesInDemoDataTest extends ReleasedDemo {

    /** The update gives 272 and 274 of cases in general, and of each of the others what its own page says. */
    @Test
    void theFileOfStepsSaysWhichNumbersOfArticlesAreOurs() {
        assertThat(table("steps").rows().stream()
                        .filter(row -> cell(row, "articles").matches(".*CC-27[24].*"))
                        .filter(row -> !cell(row, "articles").contains("CC-179"))
                        .filter(row -> !cell(row, "numbers_inferred").contains(cell(row, "articles"))))
                .isEmpty();
        assertThat(table("steps").rows().stream()
                        .filter(row -> cell(row, "articles").equals("CC-400"))
                        .map(row -> cell(row, "numbers_inferred")))
                .containsOnly("CC-272(1) CC-274");
    }

    /** Nobody is told to be free because no source speaks of it, nor as free from the day on which a penalty that was replaced later began. */
    @Test
    void theStatesOfPeopleSayOnlyWhatAStepSays() {
        List<Map<String, String>> states = table("legal-status").rows();
        assertThat(states).noneMatch(row -> cell(row, "name").equals("the accused"));
        assertThat(states.stream().filter(row -> cell(row, "name").equals("accomplices")))
                .isNotEmpty()
                .allMatch(row -> cell(row, "liberty").equals("NOT_TOLD"));
        assertThat(states.stream()
                        .filter(row -> cell(row, "name").equals("Semigul Oshakbayeva")
                                && cell(row, "stretch_from").equals("2022-11-14"))
                        .map(row -> cell(row, "liberty") + " of " + cell(row, "possible_states")))
                .containsExactlyInAnyOrder("ARRESTED of 2", "NOT_TOLD of 2");
    }

    @Test
    void aRowOfTheStatesNamesTheColumnsThatRestOnWhatIsToldReportedly() {
        List<Map<String, String>> states = table("legal-status").rows();
        assertThat(states.stream().filter(row -> cell(row, "sentence").contains("seven years")))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(cell(row, "sentence"))
                            .isEqualTo("five years in prison, reportedly seven years in prison");
                    assertThat(cell(row, "hedged_columns").split(" "))
                            .contains("sentence=second_hand", "held_since=inferred")
                            .doesNotContain("liberty=inferred");
                });
        assertThat(states.stream()
                        .filter(row -> cell(row, "name").equals("Zhadyra Dosekeyeva")
                                && cell(row, "stage").equals("PENALISED")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cell(row, "hedged_columns"))
                        .isEqualTo("stage=second_hand reached=second_hand state_since=inferred sentence=second_hand"));
        assertThat(states.stream().filter(row -> cell(row, "hedged_columns").contains("sentence=")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cell(row, "sentence_codes") + cell(row, "sentence_durations"))
                        .as("a code has no place for a hedge")
                        .isEmpty());
        assertThat(states.stream().map(row -> cell(row, "sentence_codes"))).contains("imprisonment:P5Y");
        assertThat(states.stream().filter(row -> cell(row, "where").contains("another prison")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cell(row, "hedged_columns")).contains("where=second_hand"));
    }

    /** A cell and the column that says how sure it is say the same. */
    @Test
    void chargesOfWhichWeInferAnythingAreHedgedInTheirRow() {
        List<Map<String, String>> states = table("legal-status").rows();
        assertThat(states.stream().filter(row -> cell(row, "charges").contains("inferred by us")))
                .hasSizeGreaterThan(20)
                .allSatisfy(row ->
                        assertThat(cell(row, "hedged_columns").split(" ")).contains("charges=inferred"));
        assertThat(states.stream()
                        .filter(row -> cell(row, "name").equals("the third officer"))
                        .map(row -> cell(row, "charges"))
                        .filter(charges -> !charges.isEmpty()))
                .isNotEmpty()
                .containsOnly("CC 370 (inferred by us from the later conviction)");
    }

    /** "A few days before the early presidential elections": how many, the update does not say. */
    @Test
    void aFirstDayThatIsOnlyAboutRightStaysSoInNoticesAndDrawings() {
        String seven =
                cell(line("cases", "title", "Case against seven activists detained before the election"), "address");
        assertThat(words(site.text("records/" + seven + ".html")))
                .contains("Lanes from about 10 November 2022 (inferred by us) to 27 March 2023");
        assertThat(site.text("registers/on-lists.html"))
                .contains("This register says the same of every day before about 10 November 2022.");
    }

    /** That a case was closed, or that somebody left the country, does not say that nobody bound them. */
    @Test
    void thatSomebodyIsFreeIsOursWhereNoStepSaysIt() {
        List<Map<String, String>> free = table("legal-status").rows().stream()
                .filter(row -> cell(row, "liberty").equals("FREE"))
                .toList();
        assertThat(free.stream()
                        .filter(row -> cell(row, "stage").equals("CLOSED")
                                || cell(row, "state").endsWith("left the country in 2016.")))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(cell(row, "hedged_columns").split(" ")).contains("liberty=inferred"));
        assertThat(free.stream().filter(row -> cell(row, "name").equals("Kairat Sultanbek")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cell(row, "hedged_columns")).doesNotContain("liberty=inferred"));
    }

    @Test
    void forWhatSomebodyIsHeldIsToldOfThoseWhoAreHeldAlone() {
        assertThat(table("register-sentences").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cell(row, "held_for")).isEmpty())
                .anySatisfy(row -> assertThat(cell(row, "heading")).isNotEmpty());
        assertThat(table("register-deprived").rows())
                .anySatisfy(row -> assertThat(cell(row, "held_for")).startsWith("For what they said"))
                .anySatisfy(row -> assertThat(cell(row, "heading")).contains("no source tells of custody"))
                .noneSatisfy(row -> assertThat(cell(row, "held_for")).contains("no source tells"));
    }

    /** The update says of nobody as of which day they held an office. */
    @Test
    void asOfWhichDaySomebodyHeldAnOfficeIsMarkedInTheFileAndOnThePageOfEachPerson() {
        List<Map<String, String>> people = table("people").rows();
        List<String> days = people.stream()
                .flatMap(row -> Stream.of(cell(row, "roles").split("; ")))
                .map(role -> role.replaceFirst(".*\\|", ""))
                .filter(day -> !day.isEmpty())
                .toList();
        assertThat(days).hasSizeGreaterThan(20);
        assertThat(days.stream().filter(day -> !day.endsWith("?")))
                .as("those whose office and day one sentence of the update has")
                .containsExactlyInAnyOrder("2022-11", "2023-01-20", "2023-01-01~/2023-01-10~");
        String bare = ", as of (\\d{1,2} |early )?[A-Z][a-z]+ \\d{4}(?! \\(inferred by us\\))";
        assertThat(people.stream().filter(row -> cell(row, "roles").endsWith("?")))
                .allSatisfy(row -> {
                    String record = "records/" + cell(row, "address");
                    assertThat(words(site.text(record + ".html"))).doesNotContainPattern(bare);
                    assertThat(site.text(record + ".json")).doesNotContainPattern(bare);
                    assertThat(cell(row, "state")).doesNotContainPattern(bare);
                });
    }

    @Test
    void nobodyInTheStatesOfACaseIsNobody() {
        for (String name : List.of("legal-status", "register-deprived")) {
            assertThat(table(name).rows())
                    .as(name)
                    .noneMatch(row -> "0".equals(cell(row, "people_most")))
                    .noneMatch(row -> cell(row, "people_least").equals("1")
                            && cell(row, "name").startsWith("accomplices of"));
        }
    }

    @Test
    void nothingIsToBeServedAfterParole() {
        assertThat(table("legal-status").rows().stream()
                        .filter(row -> cell(row, "state").contains("freed on parole")))
                .isNotEmpty()
                .allMatch(row -> cell(row, "sentence").isEmpty());
    }

    /** The most that a charge could bring is no sentence of so many years. */
    @Test
    void aPenaltyThatAChargeCouldBringIsTheMostOfIt() {
        assertThat(table("steps").rows().stream()
                        .filter(row -> cell(row, "step_kind").equals("possible_penalty")))
                .isNotEmpty()
                .allMatch(row -> cell(row, "sentence").startsWith("up to "));
    }

    @Test
    void nobodyWhoIsAccusedLaterWasInvestigatedBeforeAnySourceSaysSo() {
        assertThat(table("legal-status").rows().stream()
                        .filter(row -> cell(row, "name").contains("commander")))
                .isNotEmpty()
                .noneMatch(row -> cell(row, "charges").contains("CC 99")
                        || cell(row, "stage").equals("CLOSED"));
    }

    @Test
    void whoeverTheUpdateCallsChargedIsChargedInTheDownload() {
        assertThat(table("legal-status").rows().stream()
                        .filter(row -> cell(row, "name").equals("Aydar Mubarakov")
                                && cell(row, "stretch_until").isEmpty())
                        .map(row -> cell(row, "reached") + " " + cell(row, "stage")))
                .containsExactly("CHARGE INVESTIGATION");
    }

    @Test
    void whatWeInferOfTheDayOfAStepIsMarkedInTheFileOfSteps() {
        assertThat(table("steps").rows().stream()
                        .filter(row -> cell(row, "detail").contains("Inferred by us: the time"))
                        .map(row -> cell(row, "date")))
                .hasSizeGreaterThan(4)
                .allMatch(date -> date.contains("?") || date.contains("%"));
    }

    @Test
    void aNumberOfPeopleHeldStandsOnlyWhereTheyAreSurelyHeld() {
        List<Map<String, String>> states = table("legal-status").rows();
        assertThat(states.stream().filter(row -> !cell(row, "held_least").isEmpty()))
                .isNotEmpty()
                .allMatch(row -> Set.of("HOUSE_ARREST", "DETAINED", "REMANDED", "ARRESTED", "IMPRISONED")
                        .contains(cell(row, "liberty")));
        assertThat(states.stream().filter(row -> cell(row, "name").equals("accomplices")))
                .isNotEmpty()
                .allMatch(row -> cell(row, "held_least").isEmpty());
    }

    /** The day of a verdict is no day since which somebody is held, where no source says that they are. */
    @Test
    void nobodyIsHeldSinceADayWhoIsNotSaidToBeHeld() {
        List<Map<String, String>> states = table("legal-status").rows();
        Set<String> held = Set.of("HOUSE_ARREST", "DETAINED", "REMANDED", "ARRESTED", "IMPRISONED");
        assertThat(states.stream().filter(row -> !held.contains(cell(row, "liberty"))))
                .isNotEmpty()
                .allMatch(row -> (cell(row, "held_since_earliest") + cell(row, "held_since_latest")).isEmpty())
                .noneMatch(row -> cell(row, "hedged_columns").contains("held_since"));
        assertThat(states.stream()
                        .filter(row -> Set.of("SENTENCED", "RESTRICTED").contains(cell(row, "liberty"))))
                .isNotEmpty()
                .noneMatch(row -> cell(row, "liberty_since_latest").isEmpty());
        assertThat(table("register-deprived").rows().stream()
                        .filter(row -> cell(row, "heading").contains("entenced to imprisonment")))
                .isNotEmpty()
                .allMatch(row -> (cell(row, "since_earliest") + cell(row, "since_latest")).isEmpty());
    }

    /** From a detention to a court that decided on a day that we infer, no source says that they were held on. */
    @Test
    void whoIsTakenToHaveBeenHeldOnFromADetentionIsHeldSinceItByOurWord() {
        assertThat(table("legal-status").rows().stream()
                        .filter(row ->
                                cell(row, "state").matches("In pre-trial detention since a day between January .*")))
                .hasSizeGreaterThan(2)
                .allMatch(row -> cell(row, "state").contains("(inferred by us)"))
                .allMatch(row -> cell(row, "hedged_columns").contains("held_since=inferred"));
    }

    @Test
    void nobodysStateIsAnOrderOrAChargeThatNamesOthers() {
        List<Map<String, String>> states = table("legal-status").rows();
        assertThat(states).noneMatch(row -> cell(row, "state").contains("president orders"));
        assertThat(states.stream().filter(row -> cell(row, "name").equals("the third officer")))
                .isNotEmpty()
                .noneMatch(row -> cell(row, "charges").contains("146"));
        assertThat(states.stream().filter(row -> cell(row, "name").equals("two officers")))
                .anyMatch(row -> cell(row, "charges").contains("146"));
    }

    @Test
    void aStepThatWeInferIsInferredInItsFileToo() {
        List<Map<String, String>> steps = table("steps").rows();
        assertThat(steps.stream()
                        .filter(row -> cell(row, "detail").contains("Inferred by us: that "))
                        .filter(row ->
                                Set.of("in_prison", "amnesty_asked", "remanded").contains(cell(row, "step_kind"))))
                .hasSizeGreaterThan(2)
                .allMatch(row -> cell(row, "our_certainty").equals("inferred"))
                .allMatch(
                        row -> cell(row, "date").isEmpty() || cell(row, "date").contains("?"));
    }

    @Test
    void aRegisterThatCountsCasesSaysOfHowManyAccusedEachIs() {
        assertThat(table("register-officials").rows().stream()
                        .map(row -> cell(row, "people_least") + " to " + cell(row, "people_most")))
                .contains("3 to 3", "5 to 5");
        assertThat(table("register-closed-and-reopened").rows().stream()
                        .filter(row -> cell(row, "name").endsWith("and others")))
                .isNotEmpty()
                .allMatch(row -> cell(row, "people_most").isEmpty());
        assertThat(dictionary("register-officials").get("charges")).contains("at any time");
    }

    @Test
    void whatIsOnlyPossibleIsNoStepInTheNumberOfSteps() {
        long numbered = table("steps").rows().stream()
                .filter(row -> !cell(row, "step_number").isEmpty())
                .count();
        assertThat(table("cases").rows().stream()
                        .mapToLong(row -> Long.parseLong(cell(row, "number_of_steps")))
                        .sum())
                .isEqualTo(numbered);
    }

    /** As the dictionary says of their numbers: by their first days; one of which only the last day is known not after what that excludes. */
    @Test
    void stepsAreNumberedByTheirFirstDays() {
        Map<String, List<Map<String, String>>> cases = table("steps").rows().stream()
                .filter(row -> !cell(row, "step_number").isEmpty()
                        && !cell(row, "date").isEmpty())
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(cell(row, "step_number"))))
                .collect(Collectors.groupingBy(row -> cell(row, "case")));
        assertThat(cases).hasSizeGreaterThan(20);
        cases.forEach((address, steps) -> {
            LocalDate latest = LocalDate.MIN;
            for (Map<String, String> step : steps) {
                PartialDate date = PartialDate.parse(cell(step, "date"));
                LocalDate stands = date.earliest().or(date::latest).orElseThrow();
                assertThat(stands)
                        .as("%s, step %s", address, cell(step, "step_number"))
                        .isAfterOrEqualTo(latest);
                latest = date.earliest().orElse(latest);
            }
        });
    }

    @Test
    void anAppealAgainstAnAddedSentenceIsNotToldOfTheFirst() {
        String sentences = cell(line("cases", "title", "Sentences of Erzhan Elshibaev"), "fact: Judgment and custody");
        assertThat(sentences).contains("What was reportedly added to the sentence was decided on appeal.");
        String seven =
                cell(line("cases", "title", "Case against seven activists detained before the election"), "fact: Held");
        assertThat(seven).doesNotContain("126");
    }

    @Test
    void whatWeInferOfAPlaceOrOfTheDayOfACaseIsMarkedInEveryFile() {
        assertThat(table("preventive-measures").rows())
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> assertThat(cell(row, "place_inferred"))
                        .isEqualTo(cell(line("incidents", "address", cell(row, "incident")), "place_inferred")));
        Map<String, String> arrest = line("cases", "title", "Arrest of Baibolat Kunbolatuly and Akikat Kaliolla");
        assertThat(cell(arrest, "date")).isEqualTo("2022-09-10?/2022-09-14?");
        assertThat(JsonMapper.shared()
                        .readTree(site.text("records/" + cell(arrest, "address") + ".json"))
                        .path("date_is_inferred")
                        .asBoolean())
                .isTrue();
    }

    /** The update says in which town and region the court sat, and that the president pledged to make registration easier. */
    @Test
    void theTrialStandsOnThePageOfItsTownAndThePledgeOnThePageOfWhoMadeIt() {
        assertThat(pageOf("places", "Taldykorgan")).contains("trial of five officials, Taldykorgan");
        assertThat(pageOf("places", "Zhetysu region")).contains("trial of five officials, Taldykorgan");
        assertThat(pageOf("people", "Kassym-Jomart Tokayev"))
                .contains("Promises made")
                .contains("To make it easier for parties to be registered.");
    }

    @Test
    void daysThatARegisterOfCasesInfersAreInferredInItsFileToo() {
        assertThat(table("register-requalifications").rows().stream()
                        .filter(row -> cell(row, "name").contains("Mamai"))
                        .map(row -> cell(row, "since_earliest") + " " + cell(row, "since_inferred")))
                .contains("2022-06-01 yes")
                .contains("2023-01-01 no");
        for (String register :
                List.of("deprived", "sentences", "requalifications", "on-trial", "closed-and-reopened")) {
            String page = words(site.text("registers/" + register + ".html"));
            boolean marked = table("register-" + register).rows().stream()
                    .anyMatch(row -> cell(row, "since_inferred").equals("yes"));
            assertThat(page.contains("(inferred by us)") || !marked)
                    .as(register)
                    .isTrue();
        }
    }

    @Test
    void othersWhoWereChargedReachedACharge() {
        assertThat(table("legal-status").rows().stream()
                        .filter(row -> cell(row, "name").equals("several other activists")
                                && cell(row, "stretch_until").isEmpty())
                        .map(row -> cell(row, "reached") + " " + cell(row, "stage")))
                .containsExactly("CHARGE CLOSED");
    }

    @Test
    void theFilesMarkTheKindOfACaseAndTheElectionOfAnApplicationThatWeInfer() {
        assertThat(table("legal-status").rows().stream()
                        .filter(row -> cell(row, "case").equals("KZ-P-2023-997072"))
                        .map(row -> cell(row, "hedged_columns")))
                .isNotEmpty()
                .allMatch(hedge -> hedge.contains("case_kind=inferred"));
        Map<String, String> plan = line("applications", "title", "Political movement announced by Dinara Yegeubayeva");
        assertThat(cell(plan, "election_inferred")).isNotEmpty();
        assertThat(cell(plan, "fact: For which election")).contains("2023 (inferred by us)");
    }

    /** The introduction of the update counts them among those who were arrested. */
    @Test
    void theAccomplicesAreAmongThoseWhoWereArrested() {
        assertThat(table("register-deprived").rows())
                .anySatisfy(row -> assertThat(row.values()).anyMatch(cell -> cell.contains("accomplices")));
    }
}
