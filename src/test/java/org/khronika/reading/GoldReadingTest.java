package org.khronika.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The reader on the real update, where that lies beside the checkout. It is a third party's text: nothing of it is kept here, and
 * a figure measured on a text that the rules were tried on proves little about others.
 */
class GoldReadingTest {

    private static final Path UPDATE = Path.of("../shared/kazakhstan/update-2023-03-27.txt");
    private static final Path GOLD = Path.of("../shared/kazakhstan/gold.json");

    private static String text = "";
    private static JsonNode gold = new ObjectMapper().createObjectNode();
    private static Reading reading = new Reading(List.of(), List.of(), List.of());

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(UPDATE), "The update is not beside the checkout: " + UPDATE);
        text = Files.readString(UPDATE);
        gold = new ObjectMapper().readTree(Files.readString(GOLD));
        reading = TextReader.withPack("KZ").read(text, LocalDate.of(2023, 3, 27));
    }

    @Test
    void findsTheDaysTheFactsName() {
        Set<String> days = new TreeSet<>();
        collectDays(gold, days);
        assertFound("days", days, values(DetailKind.DATE));
    }

    @Test
    void findsThePersons() {
        Set<String> persons = new TreeSet<>();
        gold.get("persons").forEach(person -> persons.add(person.get("name").asString()));
        assertFound("persons", persons, values(DetailKind.PERSON));
        assertThat(values(DetailKind.PERSON)).as("nobody else is a person").isSubsetOf(persons);
    }

    @Test
    void findsTheArticles() {
        Set<String> articles = new TreeSet<>();
        gold.get("legal_articles")
                .forEach(article -> articles.add(article.get("code").asString() + "-"
                        + article.get("article").asString()));
        assertFound("articles", articles, values(DetailKind.ARTICLE));
    }

    @Test
    void findsThePenaltiesInTheirParagraphs() {
        Set<String> expected = new TreeSet<>();
        for (JsonNode proceeding : gold.get("cases")) {
            for (JsonNode step : proceeding.get("steps")) {
                for (JsonNode sentence : step.get("sentence")) {
                    expected.add(step.get("para").get(0).asInt() + " " + GoldSentence.code(sentence));
                }
            }
        }
        Set<String> found = reading.details(DetailKind.SENTENCE).stream()
                .map(detail -> line(detail.start()) + " " + detail.value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertFound("penalties", expected, found);
    }

    /** The victims, speakers and refused of whom the reader once said these things. */
    @Test
    void saysNothingFalseOfTheNamedPersons() {
        Set<String> said = new TreeSet<>();
        for (ProposedRecord proposed : reading.proposed(ProposedKind.PROCEEDING_STEP)) {
            ProposedFields.StepFields step = (ProposedFields.StepFields) proposed.fields();
            step.persons().forEach(person -> said.add(step.step().code() + " " + person));
        }
        for (ProposedRecord proposed : reading.proposed(ProposedKind.INCIDENT)) {
            ProposedFields.IncidentFields incident = (ProposedFields.IncidentFields) proposed.fields();
            incident.acts().forEach(act -> incident.persons().forEach(person -> said.add(act.code() + " " + person)));
        }
        assertThat(said)
                .doesNotContain(
                        "convicted Timur Radchenko",
                        "charge-brought Aikorkem Meldekhan",
                        "charge-requalified Aikorkem Meldekhan",
                        "complaint-filed Aikorkem Meldekhan",
                        "sent-to-court Aikorkem Meldekhan",
                        "intimidation Aikorkem Meldekhan",
                        "detained Kassym-Jomart Tokayev",
                        "amnesty-refused Kairat Sultanbek",
                        "investigation-opened Mukhtar Ablyazov",
                        "closure Kairat Sultanbek");
        assertThat(said)
                .contains(
                        "died Aikorkem Meldekhan",
                        "detained Timur Radchenko",
                        "amnesty-applied Kairat Sultanbek",
                        "amnesty-refused Lyazzat Dosmambetova",
                        "sentenced Mark Zlunyaev");
    }

    /** Days, deeds and places that were told of named persons and stand in no clause about them. */
    @Test
    void tellsNoDayThatTheClauseDoesNotGive() {
        Set<String> told = new TreeSet<>();
        for (ProposedRecord proposed : reading.proposed()) {
            switch (proposed.fields()) {
                case ProposedFields.StepFields step ->
                    step.persons().forEach(person -> told.add(step.step().code() + " " + person + " " + step.date()));
                case ProposedFields.IncidentFields incident ->
                    incident.acts()
                            .forEach(act -> incident.persons()
                                    .forEach(person -> told.add(act.code() + " " + person + " " + incident.date())));
                default -> {}
            }
        }
        assertThat(told)
                .contains(
                        "convicted Dias Nurmagambetov null",
                        "convicted Dias Nurmagambetov 2022-06",
                        "house-arrest Zhanbolat Mamai 2022-11-02",
                        "remand Zhanbolat Mamai 2022-03",
                        "convicted Lyazzat Dosmambetova null",
                        "charge-brought Zhanylsyn Dzhalgasova null",
                        "self-harm Erzhan Elshibaev 2021-07",
                        "travel-order Kenzhebek Sultanbekov null")
                .doesNotContain(
                        "convicted Dias Nurmagambetov 2022-01",
                        "convicted Zhanmurat Ashtaev 2022-09",
                        "house-arrest Zhanbolat Mamai 2022-03",
                        "charge-brought Zhanylsyn Dzhalgasova 2022-07-02",
                        "assault Daniyar Moldabekov 2023-02-22");
        assertThat(told)
                .noneMatch(said -> said.startsWith("confinement-at-home"))
                .noneMatch(said -> said.startsWith("intimidation Zhanbolat Mamai"))
                .noneMatch(said -> said.startsWith("explosion"))
                .noneMatch(said -> said.startsWith("sentence-replaced Ermek Narymbaev"))
                .noneMatch(said -> said.matches("torture (?:Raigul|Kenzhebek|Dias) .*\\d{4}"));
    }

    /** What a card says of somebody rests on words of the card’s own passage. */
    @Test
    void aDayOrPlaceToldOfSomebodyStandsInThePassageOfTheCard() {
        for (ProposedRecord proposed : reading.proposed()) {
            boolean named = switch (proposed.fields()) {
                case ProposedFields.StepFields step -> !step.persons().isEmpty();
                case ProposedFields.IncidentFields incident ->
                    !incident.persons().isEmpty();
                default -> false;
            };
            reading.details().stream()
                    .filter(detail -> named && proposed.detailIds().contains(detail.id()))
                    .filter(detail -> detail.kind() == DetailKind.DATE || detail.kind() == DetailKind.PLACE)
                    .forEach(detail -> assertThat(detail.start())
                            .as("%s in %s", detail, proposed.fields())
                            .isBetween(proposed.start(), proposed.end()));
        }
    }

    @Test
    void everyFindingStandsOnItsWords() {
        for (Detail detail : reading.details()) {
            assertThat(text.substring(detail.start(), detail.end())).isEqualTo(detail.text());
        }
    }

    private static void assertFound(String what, Set<String> expected, Set<String> found) {
        List<String> missed = new ArrayList<>(expected);
        missed.removeAll(found);
        assertThat(missed.size())
                .as("%s: of %d, missed %s", what, expected.size(), missed)
                .isLessThanOrEqualTo(expected.size() / 20);
    }

    private static Set<String> values(DetailKind kind) {
        return reading.details(kind).stream().map(Detail::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long line(int offset) {
        return text.substring(0, offset).lines().count();
    }

    private static void collectDays(JsonNode node, Set<String> days) {
        if (node.isObject()
                && node.path("precision").asString("").equals("day")
                && node.path("start").isString()) {
            days.add(node.get("start").asString());
        }
        node.forEach(child -> collectDays(child, days));
    }
}
