package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.TwoStops;
import org.khronika.demo.DemoRecords;
import org.khronika.incidents.Incident;
import org.khronika.pages.Lanes;
import org.khronika.pages.LanesLabelsTest;
import org.khronika.pages.RecordPage;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The release made of the demo. A copy is left in target/site to be looked at. */
@DatabaseTest
@OnTheDemo
class DemoReleaseTest extends ReleasedDemo {

    private static final Path LEFT = Path.of("target/site");

    @Autowired
    DemoRecords demo;

    @Autowired
    Reviewed reviewed;

    @Autowired
    JsonMapper json;

    @Autowired
    Releases releases;

    /** Here: also what the database keeps of it is read. */
    @Override
    @BeforeEach
    void published() throws IOException {
        Path released = demoSite.itsOwn();
        site = new StaticSite(released);
        leave(released);
    }

    private void leave(Path released) throws IOException {
        if (!Files.exists(LEFT.resolve("manifest.json"))
                || !Arrays.equals(
                        Files.readAllBytes(LEFT.resolve("manifest.json")),
                        Files.readAllBytes(released.resolve("manifest.json")))) {
            copy(released);
        }
    }

    private static void copy(Path from) throws IOException {
        ReleaseFolders.delete(LEFT);
        for (var file : new StaticSite(from).files().entrySet()) {
            Path target = LEFT.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, file.getValue());
        }
    }

    @Test
    void noProvisionIsInForceOnADayBeforeItsCode() {
        assertThat(site.text("registers/laws-days.js"))
                .contains("\"from\":\"2015-01-01\"")
                .contains("\"from\":null,\"sentence\":[\"No law or draft is on record for the day.\"]");
    }

    /** Whoever perhaps has applied again by a day, perhaps was answered last the time before. */
    @Test
    void everyAnswerThatMayBeTheLastIsTold() {
        assertThat(site.text("registers/parties-days.js"))
                .contains(
                        "perhaps returned (1st attempt, reportedly); perhaps returned (2nd to 10th attempt, reportedly); "
                                + "perhaps not known (11th attempt, reportedly)");
    }

    /** Also where the source states it itself, without a speaker. */
    @Test
    void theHomeTellsFirstOfANumberThatIsPartOfAWhole() {
        assertThat(site.text("index.html").replaceAll("<[^>]+>", " "))
                .containsPattern("104 of 190\\s+complaints of torture");
    }

    @Test
    void whatOnlyCasesToldLessExactlySpokeOfIsNowhere() {
        site.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain(
                                "Kostanay Regional Court",
                                "Prosecutor's office of Abai",
                                "Prosecutor’s office of Abai",
                                "Channel of protesters"));
        assertThat(site.text("places.html")).contains("Kyzylorda").doesNotContain("Semey", ">Kostanay<");
    }

    @Test
    void noPageOfAPlaceACourtOrAPersonIsJoinedToAMaskedCaseByTheNumberOfAParagraph() {
        reviewed.list().stream()
                .filter(record -> List.of("Almaty", "Anti-Corruption Agency of Kazakhstan")
                        .contains(record.title()))
                .forEach(record -> assertThat(
                                site.text("records/" + record.address().address() + ".html"))
                        .contains("paragraph ")
                        .doesNotContain("paragraph 59", "paragraphs 59"));
    }

    /** A title is what lists, links, drawings and search print, without the page that it leads to. */
    @Test
    void theTitleOfWhatOneSideSaysNeverStandsWithoutItsSpeaker() {
        List<String> titles = reviewed.list().stream()
                .filter(record ->
                        record.body() instanceof Incident incident && incident.certainty() == Certainty.ALLEGED)
                .map(record -> ((Incident) record.body()).title())
                .filter(title -> !title.matches(".*(Alleged|reported).*"))
                .toList();
        assertThat(titles).hasSize(4);
        site.files().forEach((path, bytes) -> {
            if (path.matches(".*\\.(html|csv|json|xml)")) {
                String page = new String(bytes, StandardCharsets.UTF_8);
                titles.forEach(title -> assertThat(Pattern.compile(Pattern.quote(title) + "(?!, according to).{0,40}")
                                .matcher(page)
                                .results()
                                .map(MatchResult::group))
                        .as(path)
                        .isEmpty());
            }
        });
    }

    @Test
    void aListCountsAsManyIncidentsOfAnEpisodeAsItsPageTells() {
        String list = site.text("episodes.html");
        String page = reviewed.list().stream()
                .filter(record ->
                        record.kind() == RecordKind.EPISODE && record.title().equals("January 2022 events"))
                .map(record -> site.text("records/" + record.address().address() + ".html"))
                .findFirst()
                .orElseThrow();

        assertThat(list).contains(">at least 15 incidents, 14 cases<");
        assertThat(page).contains("Incidents on record").contains(">14<");
    }

    @Test
    void whomThePagesTellOfStandsInNoListWithAZero() {
        for (String list : List.of("people.html", "places.html", "organisations.html")) {
            assertThat(site.text(list)).as(list).doesNotContain(">0 pages");
        }
        assertThat(site.text("people.html")).containsPattern("Nursultan Nazarbayev[\\s\\S]{0,400}>4 pages");
        assertThat(site.text("places.html")).containsPattern("Ukraine[\\s\\S]{0,400}by name");
    }

    @Test
    void noLabelOfADrawingLiesOverAnother() {
        List<Lanes> drawings = releases.items(1).stream()
                .map(ReleaseItem::content)
                .filter(Objects::nonNull)
                .map(content -> json.readValue(content, RecordPage.class).lanes())
                .filter(Objects::nonNull)
                .toList();
        assertThat(drawings).hasSizeGreaterThan(10);
        drawings.forEach(lanes -> LanesLabelsTest.apart(lanes.drawing().texts()));
    }

    @Test
    void noFileHoldsTheNameOfAMinorOrOfAVictimOfTorture() {
        List<String> hidden = reviewed.list().stream()
                .map(Stored::body)
                .filter(Person.class::isInstance)
                .flatMap(person -> NamingRules.of((Person) person).hidden().stream())
                .toList();
        assertThat(hidden).hasSizeGreaterThan(6);
        site.files().forEach((path, bytes) -> {
            if (!path.startsWith("assets/")) {
                String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT);
                assertThat(hidden).as(path).noneMatch(name -> text.contains(name.toLowerCase(java.util.Locale.ROOT)));
            }
        });
    }

    @Test
    void whatBeganAtTheLatestInAMonthIsNotSaidToEndInIt() {
        site.files().forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                assertThat(site.text(path)).as(path).doesNotContain(" from until", " on until");
            }
        });
    }

    @Test
    void noSentenceEndsWithTwoFullStops() {
        site.files().forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                assertThat(TwoStops.in(new String(bytes, StandardCharsets.UTF_8)))
                        .as(path)
                        .isEmpty();
            }
        });
    }

    @Test
    void everyLinkInsideTheSiteLeadsSomewhere() {
        assertThat(site.deadLinks()).isEmpty();
    }

    /** A page that nothing leads to is found by nobody: the list of a kind of which nothing is published is not written. */
    @Test
    void everyListIsLedToFromAnotherPage() {
        Map<String, byte[]> files = site.files();
        List<String> unled = files.keySet().stream()
                .filter(path -> path.matches("[a-z-]+\\.html"))
                .filter(path -> !path.equals("index.html") && !path.equals("404.html"))
                .filter(path -> files.entrySet().stream()
                        .filter(other -> other.getKey().endsWith(".html")
                                && !other.getKey().equals(path))
                        .noneMatch(other -> new String(other.getValue(), StandardCharsets.UTF_8)
                                .matches("(?s).*[\"/]" + path.replace(".", "\\.") + "\".*")))
                .toList();
        assertThat(unled).isEmpty();
    }

    @Test
    void theCopyIsWhole() throws IOException {
        assertThat(VerifyRelease.verify(demoSite.itsOwn(), null).isWhole()).isTrue();
    }

    /** What a reader sees without opening the menu of a phone. */
    private String homeInWords() {
        String html = site.text("index.html");
        return html.substring(html.indexOf("<body"))
                .replaceAll("(?s)<details.*?</details>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void theHomePageSaysItInFewerThanFiveHundredWords() {
        assertThat(homeInWords().split(" ")).hasSizeLessThan(500);
        assertThat(site.text("index.html")).contains("id=\"held-h\"", "id=\"numbers-h\"", "registers/deprived.html");
    }

    @Test
    void officialsConvictedOfAbuseAreNeverCountedAmongThoseHeld() {
        String held = homeInWords().replaceAll(".*(Last known to be held: .*?)In numbers.*", "$1");
        assertThat(held).matches("Last known to be held: \\d+ people .*; by 27 March 2023.*");
        assertThat(held.split("Not counted", 2)[0]).doesNotContain("Taldykorgan", "police officers", "officials");
    }

    /** A case stands on the page of a person where it began, or says that this is not told; beside "convicted" stands when that was. */
    @Test
    void aCaseOnThePageOfAPersonSaysWhenTheyWereConvicted() {
        assertThat(inWords(site.text(page("N", "Kairat Sultanbek"))))
                .containsPattern(
                        "Criminal case, [a-z ]+ · convicted When the case began is not told\\..* As of [^:]+: Convicted in July 2022")
                .doesNotContain("Case against Kairat Sultanbek criminal case, last step");
    }

    @Test
    void whoeverIsNamedInATitleOrAnAccountIsLedToFromTheirPage() {
        assertThat(inWords(site.text(page("N", "Nursultan Nazarbayev"))))
                .contains("Legislation to limit the influence of Nursultan Nazarbayev and his family legislation")
                .contains("First election of Kassym-Jomart Tokayev as President context event")
                .contains("Presidential election, June 2019 presidential election");
    }

    @Test
    void thePageOfAPersonSaysForHowLongTheyWereSentencedAndThatAReleaseIsForATime() {
        assertThat(inWords(site.text(page("N", "Baibolat Kunbolatuly"))))
                .contains("Days of arrest ordered: 15 days of arrest");
        assertThat(inWords(site.text(page("N", "Lyazzat Dosmambetova"))))
                .contains("September 2022 Temporarily released")
                .doesNotContain("September 2022 Released");
        assertThat(inWords(site.text(page("N", "Erzhan Elshibaev"))))
                .contains("in prison in September 2022", "reportedly moved to another prison in December 2022");
        for (String page : List.of(page("N", "Ermek Narymbaev"), page("P", "Sentence of Ermek Narymbaev"))) {
            assertThat(inWords(site.text(page)))
                    .contains(
                            "parole refused in December; refusal upheld on appeal between December 2022 and 27 March 2023"
                                    + " (inferred by us). The sentence was three years in prison.");
        }
    }

    /** The update says "a few days before": no page may know the days. */
    @Test
    void theDaysOfADetentionShortlyBeforeTheElectionAreOnlyAbout() {
        assertThat(inWords(site.text(page("P", "Case against seven activists detained before the election"))))
                .contains("1 about 10 November 2022 to 19 November 2022 (inferred by us) Detained")
                .doesNotContain("15 to 19 November", "between 15 and 19");
    }

    @Test
    void aSeriesOfWhichNobodyKnowsWhenItBeganNamesTheDaysThatAreTold() {
        assertThat(inWords(site.text("episodes.html")))
                .containsPattern(
                        "Attacks on Orda [^|]{0,80}by February 2023 \\(inferred by us\\), among others in October 2022")
                .containsPattern("Attacks on Vadim Boreiko [^|]{0,120}among others on 19 January 2023");
    }

    @Test
    void theFunnelHoldsEveryFigureOfAStepAndNoStepThatASeriesDoesNotCount() {
        assertThat(inWords(site.text("registers/from-complaint-to-sentence.html")))
                .contains("Six figures tell of a step", "The authorities gave two of them")
                .contains("of whom “even fewer” were convicted");
    }

    @Test
    void twoPeriodsSayWhatTheyDoNotCountAndHowSureTheyAre() {
        assertThat(inWords(site.text("where-and-when.html")))
                .contains("what only a case tells of, a detention, a charge or a verdict, is in no number")
                .containsPattern("Of the \\d+ incidents behind this, [a-z]+ (is|are) told only reportedly");
    }

    @Test
    void whoHarmedThemselvesInProtestDidItAndNoOfficialIsSaidToHave() {
        assertThat(inWords(site.text(
                        page("I", "Protest of Erzhan Elshibaev against pressure by prison officials, July 2021"))))
                .contains(
                        "Erzhan Elshibaev whose own act it tells of",
                        "prison officials whose conduct it was a protest against")
                .doesNotContain("alleged to have done it");
    }

    @Test
    void theListOfEpisodesCountsTheIncidentsThatTheirPagesCount() {
        String counted = inWords(site.text(page("E", "January 2022 events")))
                .replaceAll(".*#fact-incidents-on-record ((?:at least )?\\d+).*", "$1");
        assertThat(inWords(site.text("episodes.html")))
                .containsPattern("January 2022 events KZ-E-2022-\\d+ January 2022 " + counted + " incidents, ");
    }

    /** The page of a kind, by its letter, whose first heading is this title. */
    private String page(String kind, String title) {
        return site.paths().stream()
                .filter(path -> path.startsWith("records/KZ-" + kind + "-") && path.endsWith(".html"))
                .filter(path -> site.text(path).contains("<h1>" + title + "</h1>"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page of " + title));
    }

    private static String inWords(String html) {
        return html.substring(html.indexOf("<body"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void everyNumberOfTheHomePageOpensToItsRecords() {
        assertThat(site.text("index.html"))
                .contains("href=\"method.html#count-detentions\"", "href=\"method.html#count-officials\"");
        assertThat(site.text("method.html")).contains("id=\"count-detentions\"", "id=\"count-officials\"");
    }

    @Test
    void theLatestAreNotLeftOutBecauseTheirDayIsInferred() {
        String latest = site.text("where-and-when.html").split("Latest, by freedom", 2)[1];
        assertThat(latest.substring(0, latest.indexOf("Expression")))
                .contains("Planned protest against the draft media law refused", "Women’s Day gathering refused");
        assertThat(homeInWords()).contains("from August 2020 or earlier to February 2023 (perhaps March 2023)");
    }

    @Test
    void theMapSaysHowManyOfWhatItCountsAreToldLessSurely() {
        assertThat(site.text("where-and-when.html"))
                .contains("10 of the 18 records of incidents", "Of the 10 incidents behind this, ");
    }

    @Test
    void whoeverWasArrestedAndIsNotSaidToBeHeldStandsBesideTheNumberOfThoseHeld() {
        assertThat(site.text("registers/deprived.html"))
                .contains(
                        "11 people were held",
                        "Of those arrested in one other case, no source says whether they are still held.",
                        "Arrested; no source tells whether they are still held");
    }

    @Test
    void anArticleThatWeInferSaysSoAlsoWhereSentencesAreCounted() {
        assertThat(site.text("registers/sentences.html")).contains("<th scope=\"row\">CC 272(2) (inferred by us)");
    }

    @Test
    void theFirstPageIsSmall() {
        assertThat(site.text("index.html").length()).isLessThan(100_000);
    }

    @Test
    void theSevenPartyRecordsStandInTheRegisterOfParties() {
        assertThat(site.text("registers/parties.html"))
                .contains(
                        "Alga Kazakhstan!",
                        "Baytak",
                        "Respublica",
                        "Democratic Party",
                        "Democratic Choice of Kazakhstan",
                        "Street Party",
                        "Political movement announced by Dinara Yegeubayeva",
                        "banned (as extremist)",
                        "not registered",
                        "announced");
        assertThat(site.text("data/register-parties.csv")).contains(",11,");
        assertThat(site.text("registers/banned.html"))
                .contains("One person is prosecuted for involvement in one of them or more, in one case.");
        assertThat(site.text("registers/elections.html"))
                .contains("Three elections, two of them called early, and one referendum are on record.");
        assertThat(site.text("registers/laws.html")).contains("12 laws and drafts");
    }

    private Map<String, String> marks() {
        return Pattern.compile("data-marks=\"([^\"]*)\"><th scope=\"row\"><a[^>]*>([^<]*)</a>")
                .matcher(site.text("incidents.html"))
                .results()
                .collect(Collectors.toMap(row -> row.group(2), row -> row.group(1), (one, alike) -> one + alike));
    }

    private List<String> hitAs(String group) {
        return marks().entrySet().stream()
                .filter(row -> row.getValue().matches(".*whom[^\\]]*&quot;" + group + "&quot;.*"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Once four people at an embassy stood under parties, because one of them is called a member of a group elsewhere. */
    @Test
    void asWhomSomebodyWasHitIsWhatTheRecordOfItSays() {
        assertThat(hitAs("party"))
                .contains(
                        "Fourteen activists detained on Independence Day, Almaty",
                        "Six members of the initiative group of Alga Kazakhstan! arrested before the election, Astana",
                        "Supporters of Democratic Choice kept from gathering")
                .doesNotContain(
                        "Four activists detained as they came to picket the Chinese embassy",
                        "Art performance with a cage stopped by police with tear gas, Kaskelen",
                        "Prosecution of Murat Baidauletov for videos");
        assertThat(hitAs("activist"))
                .contains("Four activists detained as they came to picket the Chinese embassy")
                .noneMatch(title -> title.contains("not named"));
        assertThat(hitAs("not-told"))
                .contains("Killing of Ernazar Krykbaev near a military unit, Taldykorgan")
                .doesNotContainAnyElementsOf(hitAs("party"));
    }

    /** The chart, narrowed to media, and the sentence of the update are of the same records. */
    @Test
    void theMonthOfMostRecordsOfAttacksOnMediaIsTheOneThatTheUpdateNames() {
        Map<String, Long> months = hitAs("media").stream()
                .flatMap(title -> Pattern.compile("month&quot;:&quot;([0-9-]{7})")
                        .matcher(Objects.requireNonNull(marks().get(title)))
                        .results())
                .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
        long most = months.values().stream().mapToLong(n -> n).max().orElseThrow();
        assertThat(months.entrySet().stream()
                        .filter(month -> month.getValue() == most)
                        .map(Map.Entry::getKey))
                .containsExactly("2023-01");
        assertThat(site.paths().stream()
                        .filter(path -> path.startsWith("records/KZ-U-") && path.endsWith(".html"))
                        .map(site::text)
                        .map(html -> html.replaceAll("\\s+", " ")))
                .anyMatch(html -> html.contains("more are of that month than of any other"));
    }

    @Test
    void theDrawingsOfTheUpdateStandInItAndInItsFiles() {
        String page = site.paths().stream()
                .filter(path -> path.matches("records/KZ-U-[-0-9]+\\.html"))
                .findFirst()
                .orElseThrow();
        String file = page.replace(".html", "");
        for (String drawn : List.of("drawn-1", "drawn-2")) {
            assertThat(site.text(page)).contains("<figure class=\"drawn\" id=\"%s\">".formatted(drawn));
        }
        assertThat(site.text(file + ".md")).contains("The drawing on the page. September 2022: 2; October 2022: 2");
        assertThat(site.text(file + ".paste.html"))
                .contains("Pre-trial detention")
                .doesNotContain("<img");
    }
}
