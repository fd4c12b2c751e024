package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Members;
import org.khronika.assemblies.Assembly;
import org.khronika.figures.Figure;
import org.khronika.legislation.Law;
import org.khronika.lists.CuratedList;
import org.khronika.lists.Keeper;
import org.khronika.lists.Listing;
import org.khronika.lists.PlaceOnList;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.records.Cast;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
@OnTheDemo
class DemoRecordsTest {

    @Autowired
    DemoRecords demo;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    Reviewed reviewed;

    private <T extends Record> List<T> bodies(Class<T> type) {
        return reviewed.list().stream()
                .map(Stored::body)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void theDemoHoldsAllThatTheUpdateTells() {
        Reader edil = Reader.of(Cast.edil(members));
        Map<RecordKind, Long> counts = Arrays.stream(RecordKind.values())
                .collect(Collectors.toMap(
                        kind -> kind, kind -> records.count(RecordQuery.all().of(kind), edil)));
        assertThat(counts.get(RecordKind.PERSON)).isEqualTo(51);
        assertThat(counts.get(RecordKind.ORGANISATION)).isEqualTo(36);
        assertThat(counts.get(RecordKind.INCIDENT)).isEqualTo(60);
        assertThat(counts.get(RecordKind.CONTEXT_EVENT)).isEqualTo(13);
        assertThat(bodies(Assembly.class).stream()
                        .mapToInt(assembly -> assembly.requests().size())
                        .sum())
                .isEqualTo(3);
        assertThat(counts.get(RecordKind.PROCEEDING)).isEqualTo(26);
        assertThat(counts.get(RecordKind.FIGURE)).isEqualTo(35);
        assertThat(counts.get(RecordKind.LAW)).isEqualTo(12);
        assertThat(bodies(Law.class).stream()
                        .mapToInt(law -> law.stages().size())
                        .sum())
                .isEqualTo(16);
        assertThat(counts.get(RecordKind.ELECTION)).isEqualTo(4);
        assertThat(counts.get(RecordKind.APPLICATION)).isEqualTo(7);
        assertThat(counts.get(RecordKind.SERIES)).isEqualTo(16);
        assertThat(counts.get(RecordKind.LIST)).isEqualTo(1);
        assertThat(counts.get(RecordKind.LISTING)).isEqualTo(1);
        assertThat(counts.get(RecordKind.STATEMENT)).isEqualTo(25);
        assertThat(counts.get(RecordKind.INTERVENTION)).isEqualTo(6);
        assertThat(counts.get(RecordKind.CHARACTERISATION)).isEqualTo(14);
        assertThat(bodies(Proceeding.class).stream()
                        .mapToInt(p -> p.steps().size())
                        .sum())
                .as(
                        "120 steps that the update tells, five that show somebody locked up by then, and nine trials that sentences show")
                .isEqualTo(134);
    }

    @Test
    void everyRecordIsReviewedAndCitesTheUpdate() {
        assertThat(reviewed.list())
                .filteredOn(record -> record.kind() != RecordKind.DOCUMENT && record.kind() != RecordKind.PLACE)
                .allSatisfy(record ->
                        assertThat(record.citations()).as(record.title()).isNotEmpty());
        assertThat(bodies(Proceeding.class)).hasSize(26);
    }

    @Test
    void everyStepCitesItsParagraph() {
        reviewed.list().stream()
                .filter(record -> record.body() instanceof Proceeding)
                .forEach(record -> {
                    Proceeding proceeding = (Proceeding) record.body();
                    proceeding
                            .steps()
                            .forEach(step -> assertThat(record.citations())
                                    .as("%s, step %s", proceeding.title(), step.key())
                                    .anySatisfy(citation ->
                                            assertThat(citation.field()).isEqualTo("steps." + step.key())));
                });
    }

    @Test
    void everyStepWasKnownWhenTheUpdateCameOutAndEveryCaseWasFollowedUntilThen() {
        PartialDate day = PartialDate.parse("2023-03-27");
        assertThat(bodies(Proceeding.class)).allSatisfy(proceeding -> {
            assertThat(proceeding.followedUntil()).as(proceeding.title()).isEqualTo(day);
            assertThat(proceeding.steps()).extracting(Step::learned).containsOnly(day);
        });
    }

    @Test
    void aStepForSomeOfAGroupStandsOnlyInCasesWithAGroup() {
        assertThat(bodies(Proceeding.class))
                .filteredOn(proceeding -> proceeding.steps().stream().anyMatch(step -> step.group() != null))
                .allSatisfy(proceeding -> assertThat(proceeding.people())
                        .as(proceeding.title())
                        .anyMatch(held -> held.position() == Position.ACCUSED && held.who() == null));
    }

    @Test
    void minorsAndVictimsOfTortureAreNotNamed() {
        assertThat(bodies(Person.class).stream()
                        .filter(person -> NamingRules.of(person).isWithheld()))
                .extracting(Person::displayName)
                .hasSize(6);
    }

    @Test
    void thePartsOfEveryFigureAddUp() {
        assertThat(bodies(Figure.class))
                .allSatisfy(figure -> assertThat(figure.partsAgree()).isTrue());
    }

    @Test
    void noSentenceOfTheUpdateIsCopiedButWhatItQuotesItself() throws IOException {
        Path update = Path.of("../shared/kazakhstan/update-2023-03-27.txt");
        Assumptions.assumeTrue(Files.exists(update), "The update is not beside this checkout.");
        String text = words(Files.readString(update));
        for (String file : List.of(
                "people",
                "organisations",
                "context-events",
                "episodes",
                "assemblies",
                "incidents",
                "announcements",
                "proceedings",
                "series",
                "figures",
                "statements",
                "interventions",
                "characterisations",
                "laws",
                "elections",
                "lists",
                "listings")) {
            List<String> own =
                    List.of(words(Files.readString(Path.of("src/main/resources/demo/kazakhstan/" + file + ".yaml"))
                                    .replaceAll("(?m)^ *quotes: .*$", "quotes"))
                            .split(" "));
            for (int from = 0; from + 13 <= own.size(); from++) {
                String run = String.join(" ", own.subList(from, from + 13));
                assertThat(text.contains(run))
                        .as("thirteen words of the update in %s: %s", file, run)
                        .isFalse();
            }
        }
    }

    @Test
    void sevenPeopleStandOnTheListOfOthersByTheDayOfTheUpdateAndNobodySaysSinceWhen() {
        assertThat(bodies(CuratedList.class)).extracting(CuratedList::keeper).containsExactly(Keeper.OTHERS);
        assertThat(bodies(Listing.class)).singleElement().satisfies(listing -> {
            assertThat(listing.howMany()).isEqualTo(Quantity.of(7));
            assertThat(PlaceOnList.of(listing, LocalDate.of(2022, 11, 9)).isOn())
                    .isEqualTo(Known.NO);
            assertThat(PlaceOnList.of(listing, LocalDate.of(2023, 2, 1)).isOn()).isEqualTo(Known.UNKNOWN);
            assertThat(PlaceOnList.of(listing, LocalDate.of(2023, 3, 27)).isOn())
                    .isEqualTo(Known.YES);
        });
    }

    @Test
    void asManyCasesAreListedAsInTheAnnotatedUpdate() throws IOException {
        Path gold = Path.of("../shared/kazakhstan/gold.json");
        Assumptions.assumeTrue(Files.exists(gold), "The annotated update is not here.");
        long listed = JsonMapper.shared()
                .readTree(Files.readString(gold))
                .path("cases")
                .valueStream()
                .filter(one -> one.path("on_political_prisoner_list").asBoolean())
                .count();
        assertThat(bodies(Listing.class).stream()
                        .flatMap(listing -> listing.proceedings().stream())
                        .distinct())
                .hasSize((int) listed);
    }

    private static String words(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
