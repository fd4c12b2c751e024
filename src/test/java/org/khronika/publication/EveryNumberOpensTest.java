package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.RegisterPage;
import org.khronika.registers.CaseRegister;
import org.khronika.registers.HowMany;
import org.khronika.values.Certainty;
import org.springframework.beans.factory.annotation.Autowired;

/** Every number and every worked-out sentence of the demo's registers and of its home page opens to the records that it counts. */
@DatabaseTest
@OnTheDemo
class EveryNumberOpensTest {

    private static final Set<String> COUNT_CASES = Set.of("officials", "closed-and-reopened");

    private static final Set<String> OF_CASES =
            Arrays.stream(CaseRegister.values()).map(CaseRegister::slug).collect(Collectors.toSet());

    @Autowired
    DemoSite demo;

    private ReleasePlan plan;
    private final Map<String, String> site = new HashMap<>();

    @BeforeEach
    void writeTheDemo() throws IOException {
        plan = demo.plan();
        site.putAll(demo.files());
    }

    /** An entry of a register of cases as its table for programs has it. */
    private record Entry(Derived.Premise ground, Map<String, String> row) {

        HowMany people() {
            String most = Objects.requireNonNull(row.get("people_most"));
            boolean sure = "yes".equals(row.get("certain"));
            return new HowMany(
                    sure ? Long.parseLong(Objects.requireNonNull(row.get("people_least"))) : 0,
                    most.isEmpty() ? null : Long.valueOf(most));
        }
    }

    private List<RegisterPage> ofCases() {
        return plan.registers().pages().stream()
                .filter(page -> OF_CASES.contains(page.slug()))
                .toList();
    }

    private static List<Entry> entries(RegisterPage page) {
        List<String> names =
                page.data().columns().stream().map(RegisterPage.Column::name).toList();
        List<Entry> entries = new ArrayList<>();
        for (int n = 0; n < page.lines().size(); n++) {
            List<String> cells = page.data().rows().get(n);
            entries.add(new Entry(
                    Objects.requireNonNull(page.follows()).from().get(n),
                    IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, cells::get))));
        }
        return entries;
    }

    private static List<Entry> behind(List<Entry> entries, RegisterPage.Grid grid, int row) {
        List<Mention> behind = grid.behind(row);
        List<Entry> counted = entries.stream()
                .filter(entry -> behind.contains(entry.ground().what()))
                .toList();
        assertThat(counted).as(grid.caption()).hasSameSizeAs(behind);
        return counted;
    }

    private static String sum(List<Entry> entries) {
        return entries.stream()
                .map(Entry::people)
                .reduce(HowMany.of(0), HowMany::plus)
                .figures()
                .english();
    }

    @Test
    void theNumberInEachRowOfARegisterOfCasesIsThatOfTheEntriesBehindIt() {
        SoftAssertions softly = new SoftAssertions();
        int rows = 0;
        for (RegisterPage page : ofCases()) {
            List<Entry> entries = entries(page);
            for (RegisterPage.Grid grid : page.grids()) {
                for (int n = 0; n < grid.rows().size(); n++) {
                    List<String> row = grid.rows().get(n);
                    List<Entry> behind = behind(entries, grid, n);
                    String where = page.slug() + ", " + grid.caption() + ", " + row;
                    switch (grid.head().getFirst()) {
                        case "State", "Held", "Outcome" ->
                            softly.assertThat(row.getLast()).as(where).isEqualTo(number(page, behind));
                        case "Article" ->
                            softly.assertThat(row.get(grid.head().indexOf("People")))
                                    .as(where)
                                    .isEqualTo(sum(behind));
                        case "Stage" ->
                            softly.assertThat(row.get(1))
                                    .as(where)
                                    .endsWith(behind.isEmpty() ? "" : String.valueOf(behind.size()));
                        default -> ofEachState(softly, page, where, grid.head(), row, behind);
                    }
                    rows++;
                }
            }
        }
        softly.assertAll();
        assertThat(rows).isGreaterThan(20);
    }

    /** Two registers count cases, however many are accused in each; the others count people. */
    private static String number(RegisterPage page, List<Entry> entries) {
        return COUNT_CASES.contains(page.slug()) ? String.valueOf(entries.size()) : sum(entries);
    }

    private static void ofEachState(
            SoftAssertions softly,
            RegisterPage page,
            String where,
            List<String> head,
            List<String> row,
            List<Entry> behind) {
        for (int n = 1; n < head.size(); n++) {
            String state = head.get(n);
            List<Entry> own = behind.stream()
                    .filter(entry -> state.equals(entry.row().get("state")))
                    .toList();
            softly.assertThat(row.get(n)).as(where + " " + state).isEqualTo(own.isEmpty() ? "" : number(page, own));
        }
    }

    @Test
    void everyEntryOfARegisterLeadsToARecordThatItsSentenceFollowsFrom() {
        SoftAssertions softly = new SoftAssertions();
        for (RegisterPage page : plan.registers().pages()) {
            Set<String> from = Objects.requireNonNull(page.follows()).from().stream()
                    .map(ground -> file(ground.what()))
                    .collect(Collectors.toSet());
            page.lines().forEach(line -> {
                List<Mention> led = new ArrayList<>(line.under());
                led.add(line.head());
                softly.assertThat(led)
                        .as("%s: %s", page.slug(), line.head().text())
                        .anySatisfy(mention -> assertThat(from).contains(file(mention)));
            });
        }
        softly.assertAll();
    }

    private static String file(Mention mention) {
        return String.valueOf(mention.href()).replaceFirst("#.*", "");
    }

    @Test
    void everyRegisterOpensUnderItsSentenceOnItsPageAndInItsFile() {
        SoftAssertions softly = new SoftAssertions();
        for (RegisterPage page : plan.registers().pages()) {
            String html = Objects.requireNonNull(site.get("registers/" + page.slug() + ".html"));
            softly.assertThat(html).as(page.slug()).contains("<summary>How this follows</summary>");
            softly.assertThat(html.split("How this follows", -1)[1]).contains(start(page.explanation()));
            softly.assertThat(site.get("registers/" + page.slug() + ".json"))
                    .as(page.slug())
                    .contains(
                            "\"rule\"",
                            "\"notKnown\"",
                            "\"behind\"".substring(0, page.grids().isEmpty() ? 0 : 8));
        }
        softly.assertAll();
    }

    /** As much of a text as stands unescaped on a page. */
    private static String start(String text) {
        return text.split("[“”’'&<>\"]", 2)[0];
    }

    @Test
    void eachNumberOfOursOnTheHomePageOpensToItsDefinitionAndToRecordsThatItIsNoSurerThan() {
        String home = Objects.requireNonNull(site.get("index.html"));
        String method = Objects.requireNonNull(site.get("method.html"));
        List<MatchResult> counted = Pattern.compile("(?s)<div class=\"counted\">.*?</div>")
                .matcher(home)
                .results()
                .toList();
        assertThat(counted).hasSize(3);
        for (MatchResult one : counted) {
            String id = one.group().replaceAll("(?s).*href=\"method.html#([^\"]+)\".*", "$1");
            String opened =
                    method.replaceAll("(?s).*(<section class=\"count\" id=\"" + id + "\">.*?</section>).*", "$1");
            assertThat(opened).contains("<li>", "records/");
            Arrays.stream(Certainty.values())
                    .filter(certainty -> !certainty.isAtLeast(Certainty.REPORTED))
                    .filter(certainty ->
                            opened.contains(", " + certainty.label().toLowerCase(java.util.Locale.ROOT) + "</span>"))
                    .forEach(certainty -> assertThat(one.group()).contains(certainty.hedge()));
        }
    }

    @Test
    void theHeadlineOfTheHomePageLeadsFromEachOfItsNumbersToWhatItCounts() {
        String home = Objects.requireNonNull(site.get("index.html"));
        String method = Objects.requireNonNull(site.get("method.html"));
        String headline = home.replaceAll("(?s).*<p class=\"state\">(.*?)</p>.*", "$1");
        assertThat(headline.replaceAll("(?s)<a .*?</a>", "").replaceAll("\\b20\\d\\d\\b", ""))
                .as("no number stands outside a link")
                .doesNotContainPattern("\\d");
        assertThat(Pattern.compile("href=\"method.html#([^\"]+)\"")
                        .matcher(headline)
                        .results()
                        .map(found -> found.group(1)))
                .hasSize(2)
                .allSatisfy(
                        id -> assertThat(method).containsPattern("(?s)id=\"" + id + "\">.*?<li><a href=\"records/"));
    }

    @Test
    void theHeadingsOfWhereAndWhenOpenToTheIncidentsThatTheyCount() {
        String page = Objects.requireNonNull(site.get("where-and-when.html"));
        List<String> opened = Pattern.compile("(?s)<details class=\"follows\">(.*?)</details>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(opened).as("map, months and three freedoms").hasSize(5).allSatisfy(one -> {
            List<String> led = Pattern.compile("href=\"([^\"]+)\"")
                    .matcher(one)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(led).isNotEmpty().allSatisfy(href -> assertThat(site).containsKey(href));
        });
        String first = page.replaceAll("(?s).*?<figcaption><b[^>]*>(\\d+) of the .*", "$1");
        assertThat(opened.getFirst().split("<li>", -1)).hasSize(Integer.parseInt(first) + 1);
        assertThat(opened.subList(2, 5)).allSatisfy(one -> {
            String before = page.substring(0, page.indexOf(one));
            String number = before.substring(before.lastIndexOf("small quiet"))
                    .replaceAll("(?s)[^>]*>(?:At least )?(\\d+) incidents.*", "$1");
            assertThat(one.split("<li>", -1)).hasSize(Integer.parseInt(number) + 1);
        });
    }

    @Test
    void eachNumberOfOthersOnTheHomePageOpensToItsFigureAndItsSource() {
        List<String> stated = Pattern.compile("(?s)<div class=\"stated\">.*?href=\"(records/[^\"]+)\"")
                .matcher(Objects.requireNonNull(site.get("index.html")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(stated)
                .hasSize(3)
                .allSatisfy(path -> assertThat(site.get(path)).contains("id=\"notes-h\""));
    }

    @Test
    void theHeadingsOfThoseHeldOpenToTheRowsOfTheRegisterThatTheyCount() {
        String home = Objects.requireNonNull(site.get("index.html"));
        String held = home.replaceAll("(?s).*(<section class=\"held-now\".*?</section></div>).*", "$1");
        List<String> led = Pattern.compile("<(?:h2|b)[^>]*><a href=\"(registers/deprived.html#[^\"]+)\"")
                .matcher(held)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(led).hasSizeGreaterThan(1);
        String anchor = led.getFirst().replaceFirst(".*#", "");
        assertThat(site.get("registers/deprived.html")).contains("id=\"" + anchor + "\"");
    }
}
