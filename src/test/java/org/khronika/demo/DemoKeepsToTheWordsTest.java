package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.YamlCases;

/** The demo says no more than the paragraphs that it cites: an act, a release, a doubt, an article and a quote stand there in words. */
class DemoKeepsToTheWordsTest {

    private static final Path UPDATE = Path.of("../shared/kazakhstan/update-2023-03-27.txt");

    /** Acts that are a judgment, each with the words without which nobody may say so. */
    private static final Map<String, String> JUDGED = Map.ofEntries(
            Map.entry("TORTURE", "tortur"),
            Map.entry("ILL_TREATMENT", "ill-treat"),
            Map.entry("SEXUAL_VIOLENCE", "rap(e|ing)\\b"),
            Map.entry("EXCESSIVE_FORCE", "excessive|disproportionate|tear gas"),
            Map.entry("ARBITRARY_DETENTION", "arbitrary"),
            Map.entry("ASSEMBLY_DISPERSED", "dispers"),
            Map.entry("UNFAIR_TRIAL", "unfair"),
            Map.entry("FORCED_CONFESSION", "confess"),
            Map.entry("SURVEILLANCE", "surveillance"),
            Map.entry("HOME_GUARDED", "under guard"),
            Map.entry("LAWYERS_PRESSED", "pressure"),
            Map.entry("RELATIVES_PRESSED", "pressure"),
            Map.entry("DEATH_IN_CUSTODY", "died in detention"));

    private List<String> paragraphs = List.of();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(UPDATE), "The update is not beside this checkout.");
        paragraphs = Files.readAllLines(UPDATE);
    }

    private String cited(Map<?, ?> entry) {
        StringBuilder text = new StringBuilder();
        list(entry.get("paragraphs"))
                .forEach(n -> text.append(paragraphs.get(Integer.parseInt(n.toString()) - 1))
                        .append(' '));
        return text.toString();
    }

    private static boolean has(String text, String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> some ? some : List.of();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> some ? some : Map.of();
    }

    private static List<Map<?, ?>> entries(String file) {
        return YamlCases.of("/demo/kazakhstan/" + file + ".yaml", file).trees(file);
    }

    @Test
    void anActThatJudgesStandsOnlyWhereTheUpdateHasItsWord() {
        List<String> without = new ArrayList<>();
        for (Map<?, ?> incident : entries("incidents")) {
            list(map(incident.get("body")).get("acts")).stream()
                    .filter(act -> JUDGED.containsKey(act.toString()))
                    .filter(act -> !has(cited(incident), String.valueOf(JUDGED.get(act.toString()))))
                    .forEach(act -> without.add(incident.get("key") + ": " + act));
        }
        assertThat(without).isEmpty();
    }

    @Test
    void releasedWithoutChargeAndReportedlyStandOnlyWhereTheUpdateSaysSo() {
        for (Map<?, ?> incident : entries("incidents")) {
            Map<?, ?> body = map(incident.get("body"));
            if (list(body.get("detentions")).stream()
                    .anyMatch(held -> "WITHOUT_CHARGE".equals(map(held).get("then")))) {
                assertThat(cited(incident)).as("%s", incident.get("key")).contains("without charge");
            }
            if ("SECOND_HAND".equals(body.get("certainty"))) {
                assertThat(cited(incident))
                        .as("%s", incident.get("key"))
                        .containsPattern("reportedly|reported|according to");
            }
        }
    }

    /** The other way round: "reportedly fined" is not "fined". */
    @Test
    void aStepOfWhichTheUpdateSaysReportedlySaysItToo() {
        Map<String, String> steps = Map.of("c03", "FILE_CLASSIFIED", "c09", "FINED");
        for (Map<?, ?> proceeding : entries("proceedings")) {
            String kind = steps.get(String.valueOf(proceeding.get("key")).substring(0, 3));
            list(map(proceeding.get("body")).get("steps")).stream()
                    .map(DemoKeepsToTheWordsTest::map)
                    .filter(step -> kind != null && kind.equals(step.get("kind")))
                    .forEach(step -> assertThat(step.get("certainty"))
                            .as("%s", proceeding.get("key"))
                            .isEqualTo("SECOND_HAND"));
        }
    }

    @Test
    void anArticleThatTheParagraphDoesNotPrintIsMarkedAsInferred() {
        List<String> bare = new ArrayList<>();
        for (Map<?, ?> proceeding : entries("proceedings")) {
            for (Object one : list(map(proceeding.get("body")).get("steps"))) {
                Map<?, ?> step = map(one);
                List<Object> articles = new ArrayList<>(list(step.get("articles")));
                articles.addAll(list(step.get("from")));
                // An act is tied to its charge by an article that no page prints
                articles.stream()
                        .filter(_ -> !"ACT".equals(step.get("kind")))
                        .map(article -> article.toString().replaceFirst(".*-(\\d+).*", "$1"))
                        .filter(number -> !has(cited(step), "\\b" + number + "\\b"))
                        .filter(number -> !has(String.valueOf(step.get("inferred")), "article|number"))
                        .forEach(number -> bare.add(proceeding.get("key") + ": " + number));
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void aQuoteStandsInTheUpdateWordForWord() {
        for (Map<?, ?> statement : entries("statements")) {
            list(map(statement.get("body")).get("quotes"))
                    .forEach(quote -> assertThat(plain(cited(statement)))
                            .as("%s", statement.get("key"))
                            .contains(plain(quote.toString())));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[’‘'\"“”]+", "'");
    }

    /** 190 complaints were processed by a coalition; nobody says how many the authorities received. */
    @Test
    void complaintsThatACoalitionProcessedAreNotThoseThatWereReceived() {
        assertThat(entries("figures"))
                .filteredOn(figure -> String.valueOf(figure.get("key")).startsWith("f09"))
                .singleElement()
                .satisfies(figure ->
                        assertThat(map(figure.get("body")).get("ofStep")).isEqualTo("TAKEN_UP"));
    }

    /** Public labour comes beside restricted freedom; community service is a punishment of its own. */
    @Test
    void publicLabourIsNotCalledCommunityService() {
        for (Map<?, ?> proceeding : entries("proceedings")) {
            for (Object one : list(map(proceeding.get("body")).get("steps"))) {
                if (list(map(one).get("penalties")).toString().contains("community-service")) {
                    assertThat(cited(map(one))).as("%s", proceeding.get("key")).contains("community service");
                }
            }
        }
    }

    @Test
    void anEarlierConvictionIsDatedOnlyWhereTheUpdateDatesIt() {
        for (Map<?, ?> proceeding : entries("proceedings")) {
            for (Object one : list(map(proceeding.get("body")).get("steps"))) {
                Map<?, ?> step = map(one);
                if (!"EARLIER_CONVICTION".equals(step.get("kind")) || step.get("when") == null) {
                    continue;
                }
                String when = String.valueOf(step.get("when"));
                if (String.valueOf(step.get("infers")).contains("WHEN")) {
                    assertThat(when)
                            .as("only before what, %s", proceeding.get("key"))
                            .startsWith("../");
                } else {
                    assertThat(cited(step)).as("%s", proceeding.get("key")).containsPattern("in " + when + "\\b");
                }
            }
        }
    }

    /** "Kostanay-based" says where somebody lives, and not where they were tortured. */
    @Test
    void whereSomebodyLivesIsNotWhereItHappened() {
        for (Map<?, ?> incident : entries("incidents")) {
            String place = String.valueOf(map(incident.get("body")).get("place"));
            if (place.startsWith("@kz-")) {
                String name = place.substring(4);
                assertThat(has(cited(incident), name + "-based") && !has(cited(incident), name + "\\b(?!-based)"))
                        .as("%s", incident.get("key"))
                        .isFalse();
            }
        }
    }

    /** A visit drew attention to a case; nobody says that it was made for anybody in it. */
    @Test
    void aVisitThatDrewAttentionIsNoIntervention() {
        assertThat(entries("interventions"))
                .noneSatisfy(entry -> assertThat(entry.toString()).contains("charles-michel"));
    }

    /** A delegation visited; nobody says that it did anything for those who were arrested three months later. */
    @Test
    void aVisitThatWasForNobodyIsNoIntervention() {
        assertThat(entries("interventions"))
                .noneSatisfy(entry -> assertThat(entry.toString()).contains("delegation-of-the-european-parliament"));
    }

    /** What says the same sentence again bears nothing out, and neither does one thing twice. */
    @Test
    void aCharacterisationIsBorneOutNeitherByItselfNorTwiceByOneThing() {
        List<String> circular = new ArrayList<>();
        for (Map<?, ?> one : entries("characterisations")) {
            List<String> behind = texts(map(one.get("body")).get("borneOut"));
            for (Map<?, ?> entry : List.of("incidents", "figures", "statements", "series", "laws").stream()
                    .flatMap(file -> entries(file).stream())
                    .filter(entry -> behind.contains("@" + entry.get("key")))
                    .toList()) {
                if (saysTheSame(map(entry.get("body"))) || isTwice(entry, behind)) {
                    circular.add(one.get("key") + " by " + entry.get("key"));
                }
            }
        }
        assertThat(circular).isEmpty();
    }

    /** "At least six people died": no word says that it was one event, one place or one day. */
    @Test
    void deathsAndStrikingsOffOfSeveralWithoutADayAreManyToldAsOne() {
        assertThat(entries("incidents"))
                .filteredOn(incident -> texts(map(incident.get("body")).get("acts")).stream()
                        .anyMatch(act -> act.matches("DEATH_IN_CUSTODY|DEREGISTERED")))
                .filteredOn(incident -> map(incident.get("body")).containsKey("dayInferred"))
                .hasSizeGreaterThan(1)
                .allSatisfy(incident -> assertThat(map(incident.get("body")).get("kind"))
                        .as(String.valueOf(incident.get("key")))
                        .isEqualTo("AGGREGATE"));
    }

    /** Many incidents told as one, a number without a speaker, a position and a law are the word of who characterises. */
    private static boolean saysTheSame(Map<?, ?> body) {
        return "AGGREGATE".equals(body.get("kind"))
                || "BACKGROUND".equals(body.get("kind"))
                || String.valueOf(body.get("speaker")).contains("without a speaker")
                || texts(body.get("speakers")).contains("@kibhr")
                || body.containsKey("stages")
                || body.containsKey("concerns");
    }

    private static boolean isTwice(Map<?, ?> entry, List<String> behind) {
        boolean prosecution =
                texts(map(entry.get("body")).get("acts")).stream().anyMatch(act -> act.contains("PROSECUT"));
        boolean inACase = prosecution
                && entries("proceedings").stream()
                        .filter(proceeding -> behind.contains("@" + proceeding.get("key")))
                        .anyMatch(
                                proceeding -> texts(map(proceeding.get("body")).get("incidents"))
                                        .contains("@" + entry.get("key")));
        Map<?, ?> body = map(entry.get("body"));
        return inACase
                || behind.contains(String.valueOf(body.get("series")))
                || texts(body.get("about")).stream().anyMatch(behind::contains);
    }

    private static List<String> texts(@Nullable Object value) {
        return list(value).stream().map(Object::toString).toList();
    }

    /** Where somebody lives, and where a ministry sits, is not where it happened. */
    @Test
    void anIncidentIsAtAPlaceOnlyWhereItsParagraphsNameIt() {
        Map<String, String> words = Map.ofEntries(
                Map.entry("@KZ-75", "Almaty"),
                Map.entry("@KZ-71", "Astana|capital"),
                Map.entry("@KZ-61", "Turkestan"),
                Map.entry("@kz-taldykorgan", "Taldykorgan"),
                Map.entry("@kz-taraz", "Taraz"),
                Map.entry("@kz-zhanaozen", "Zhanaozen"),
                Map.entry("@kz-kaskelen", "Kaskelen"),
                Map.entry("@kz-kyzylorda", "Kyzylorda"),
                Map.entry("@kz-semey", "Semey(?!-based)"),
                Map.entry("@kz-kostanay", "Kostanay(?!-based| Regional)"));
        List<String> without = new ArrayList<>();
        for (Map<?, ?> incident : entries("incidents")) {
            Object place = map(incident.get("body")).get("place");
            if (place != null && !has(cited(incident), words.getOrDefault(place.toString(), "country"))) {
                without.add(incident.get("key") + ": " + place);
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void whoIsCalledOnIsMarkedAsInferredWhereTheUpdateDoesNotSay() {
        for (Map<?, ?> statement : entries("statements")) {
            Map<?, ?> body = map(statement.get("body"));
            if ("CALL".equals(body.get("kind")) && !has(cited(statement), "called on|appeal to|demanded that")) {
                assertThat(String.valueOf(body.get("calledOn")))
                        .as("%s", statement.get("key"))
                        .contains("inferred by us; the update does not say who");
            }
        }
    }

    @Test
    void aStatementIsAddressedOnlyWhereTheUpdateSaysToWhom() {
        for (Map<?, ?> statement : entries("statements")) {
            if (map(statement.get("body")).get("addressee") != null) {
                assertThat(cited(statement)).as("%s", statement.get("key")).containsPattern("appeal to|told (the )?");
            }
        }
    }

    @Test
    void casesAreNotCountedAsComplaints() {
        for (Map<?, ?> figure : entries("figures")) {
            Map<?, ?> body = map(figure.get("body"));
            if ("=347".equals(String.valueOf(body.get("value")))) {
                assertThat(body.get("unit")).isEqualTo("cases");
                assertThat(body.get("ofWhat"))
                        .isEqualTo(
                                "complaints of prohibited treatment that the Anti-Corruption Agency had investigated");
            }
        }
    }

    @Test
    void nobodyIsOnRecordAsAnsweringAnApplicationWhomTheUpdateDoesNotName() {
        for (Map<?, ?> application : entries("applications")) {
            if (map(application.get("body")).get("authorityOnRecord") != null) {
                assertThat(application.get("key")).isEqualTo("r1-registration-of-alga-kazakhstan");
            }
        }
    }
}
