package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.legislation.Law;
import org.khronika.people.Consent;
import org.khronika.people.NameFolding;
import org.khronika.people.Protection;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.proceedings.Proceeding;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader finds on a copy of the site that any server of files hands out: with the script, without it, and from a folder. The cast is invented. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class SearchJourneyTest {

    private static final String HIDDEN = "Жасырын Баланов";

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    private static @Nullable HttpServer server;
    private static Path folder = Path.of("");
    private static RecordRef zhanbolat = new RecordRef("OS-N-2022-0001");
    private static RecordRef earlier = new RecordRef("OS-N-2022-0001");
    private static RecordRef later = new RecordRef("OS-N-2022-0001");
    private static RecordRef fourteen = new RecordRef("OS-N-2022-0001");
    private static RecordRef lanterns = new RecordRef("OS-N-2022-0001");
    private static RecordRef lamps = new RecordRef("OS-N-2022-0001");

    @BeforeEach
    void aReleaseOnAServerOfFiles() throws Exception {
        if (server == null) {
            published();
        }
    }

    /** Once for all tests, which only read it. */
    private void published() throws Exception {
        zhanbolat = newsroom.accepted(
                Newsroom.person(java.util.Set.of(), Consent.NAMED, "Zhanbolat Kantarbai", "Жанболат Қантарбай"));
        RecordRef bolat = newsroom.accepted(Newsroom.person(java.util.Set.of(), Consent.NAMED, "Bolat Kezbeyev"));
        place("Xinjiang", "Шыңжаң", "East Turkestan");
        place("Turkistan region", "Түркістан облысы", "Turkestan region");
        RecordRef hidden = newsroom.accepted(
                Newsroom.person(java.util.Set.of(Protection.MINOR), Consent.REFUSED, HIDDEN, "Zhasyryn Balanov"));
        later = incident("Searched at home", "2023-02-14", zhanbolat);
        fourteen = incident("14 activists are stopped with 272 lamps", "2022-12-16", bolat);
        earlier = incident("Stopped on the way to a rally", "2022-01-04", zhanbolat);
        incident(HIDDEN + " is stopped", "2022-01-05", hidden);
        lamps = newsroom.accepted(Kept.of(
                        "OS-P-2023-100001",
                        Proceeding.class,
                        Map.of(
                                "title",
                                "Case of the lamps of «Шамшырақ»",
                                "kind",
                                "CRIMINAL",
                                "people",
                                List.of(Map.of("who", zhanbolat.address(), "position", "ACCUSED")),
                                "steps",
                                List.of(
                                        Map.of("kind", "CHARGED", "when", "2022-06", "articles", List.of("CC-272")),
                                        Map.of("kind", "HOUSE_ARREST", "when", "2022-11-02"))))
                .body());
        lanterns = newsroom.accepted(Kept.of(
                        "OS-G-2022-100001",
                        Law.class,
                        Map.of(
                                "title",
                                "Law on lanterns",
                                "kind",
                                "LAW",
                                "number",
                                "333-VI",
                                "articles",
                                List.of("CAO-488")))
                .body());
        newsroom.answered();
        folder = folders.of(publish.publish(newsroom.editor(), null, null)).toAbsolutePath();
        HttpServer files = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder, SimpleFileServer.OutputLevel.NONE);
        files.start();
        server = files;
    }

    private void place(String... names) {
        newsroom.accepted(new Place(
                Stream.of(names).map(name -> new PlaceName(name, null, null)).toList(),
                List.of(),
                PlaceKind.REGION,
                List.of(),
                null,
                null,
                null,
                null));
    }

    private RecordRef incident(String title, String when, RecordRef who) {
        return newsroom.accepted(Kept.of(
                        "OS-I-2023-100001",
                        Incident.class,
                        Map.of(
                                "title",
                                title,
                                "when",
                                when,
                                "acts",
                                List.of("DETENTION"),
                                "parties",
                                List.of(Map.of("who", who.address(), "role", "VICTIM"))))
                .body());
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private Browser browser() {
        return Browser.orSkip(Objects.requireNonNull(server).getAddress().getPort());
    }

    @Test
    void everythingAboutSomebodyInOnePlaceInOrder() {
        try (Browser browser = browser()) {
            Page reader = browser.pageWithoutScripts();
            reader.navigate("/records/" + zhanbolat.address() + ".html");
            assertThat(reader.locator("main h2").first()).hasText("What happened");
            assertThat(reader.locator("ol.happened > li > div > b a")
                            .evaluateAll("all => all.map(a => a.getAttribute('href'))"))
                    .isEqualTo(List.of(file(earlier), file(lamps), file(later)));
            reader.locator("ol.within a").last().click();
            assertThat(reader).hasURL(Pattern.compile(lamps.address() + "\\.html#step-s2$"));
            inspect(browser, reader, "happened-to-somebody");
        }
    }

    @Test
    void oneFactIsCitedWithoutAScript() {
        try (Browser browser = browser()) {
            Page reader = browser.pageWithoutScripts();
            reader.navigate("/records/" + file(lamps));
            assertThat(reader.locator(".cited").first()).isHidden();
            reader.locator("#step-s2 .cite-one").click();
            assertThat(reader).hasURL(Pattern.compile("#step-s2$"));
            assertThat(reader.locator("#step-s2 .cited")).isVisible();
            assertThat(reader.locator("#step-s2 .cited"))
                    .containsText(Pattern.compile("release 1, .*records/" + lamps.address() + "\\.html#step-s2"));
            reader.locator("dl.facts .cite-one").first().click();
            assertThat(reader.locator("dl.facts .cited").first()).isVisible();
            inspect(browser, reader, "cited");
            reader.navigate("/records/" + file(lamps) + "#step-2");
            assertThat(reader.locator("#step-s2 .cited")).isVisible();
        }
    }

    @Test
    void somebodyIsFoundByEverySpellingAndInSpiteOfAMistake() {
        try (Browser browser = browser()) {
            Page reader = browser.page();
            for (String written : List.of(
                    "Zhanbolat Kantarbai",
                    "Жанболат Кантарбай",
                    "қантарбай",
                    "Janbolat",
                    "Kantarbay Zhanbolat",
                    "Zhanbolt",
                    "Shanbolat",
                    "Кантрабай",
                    "Antarbai")) {
                reader.navigate("/search.html?q="
                        + java.net.URLEncoder.encode(written, java.nio.charset.StandardCharsets.UTF_8));
                assertThat(reader.locator("ol.found li a").first()).hasText("Zhanbolat Kantarbai");
            }
            assertThat(reader.locator("ol.found li a").first()).hasAttribute("href", "records/" + file(zhanbolat));
            assertThat(reader.locator("ol.found li p").first()).hasText("Person");
        }
    }

    @Test
    void besideANumberTheWordArticleOnlySaysThatAnArticleIsMeant() {
        try (Browser browser = browser()) {
            Page reader = browser.page();
            for (String written :
                    List.of("272", "article 272", "Art. 272", "статья 272", "ст. 272", "272-бап", "бап 272")) {
                reader.navigate("/search.html?q="
                        + java.net.URLEncoder.encode(written, java.nio.charset.StandardCharsets.UTF_8));
                assertThat(reader.locator("ol.found li a").first()).isVisible();
                assertThat(reader.locator("ol.found a[href='records/" + file(lamps) + "']"))
                        .hasCount(1);
                assertThat(reader.locator("#said")).not().containsText("No page has all of these words");
            }
        }
    }

    /** "14 activists" are no article 14, and 272 lamps none either; without the word a number is whatever it is. */
    @Test
    void theNumberOfAnArticleMatchesAnArticleAndNothingElse() {
        try (Browser browser = browser()) {
            Page reader = browser.page();
            for (String written : List.of(
                    "article 14", "ст. 14", "статья 14", "14-бап", "14-баптың", "бап 14", "articles 14 and 33")) {
                searched(reader, written);
                assertThat(reader.locator("#said")).containsText("does not mean that it did not happen");
                assertThat(reader.locator("ol.found li")).hasCount(0);
            }
            for (String written : List.of("272-бап", "ст. 272 УК", "ч. 2 ст. 272", "articles 272, 272")) {
                searched(reader, written);
                assertThat(reader.locator("ol.found a[href='records/" + file(lamps) + "']"))
                        .hasCount(1);
                assertThat(reader.locator("ol.found a[href='records/" + file(fourteen) + "']"))
                        .hasCount(0);
            }
            for (String written : List.of("14", "14 activists", "272")) {
                searched(reader, written);
                assertThat(reader.locator("ol.found a[href='records/" + file(fourteen) + "']"))
                        .hasCount(1);
            }
            searched(reader, "article 333");
            assertThat(reader.locator("ol.found li")).hasCount(0);
        }
    }

    @Test
    void aLawIsFoundByItsNumberAndARecordByItsAddressInWholeOrByAPart() {
        String last = lanterns.address().substring(lanterns.address().lastIndexOf('-') + 1);
        try (Browser browser = browser()) {
            Page reader = browser.page();
            for (String written : List.of(
                    "333-VI",
                    "333-vi",
                    "333",
                    "№ 333-VI ЗРК",
                    "law 333-VI",
                    lanterns.address(),
                    lanterns.address().substring(3),
                    lanterns.address().substring(5),
                    last)) {
                searched(reader, written);
                assertThat(reader.locator("#found li a").first()).hasAttribute("href", "records/" + file(lanterns));
            }
            searched(reader, "333-VI");
            assertThat(reader.locator("#found .why").first()).hasText("Number: 333-VI");
        }
    }

    private static void searched(Page reader, String written) {
        reader.navigate(
                "/search.html?q=" + java.net.URLEncoder.encode(written, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(reader.locator("#said")).not().isEmpty();
    }

    /** Somebody who is protected has a name like that of another: nobody is to be taken for them. */
    @Test
    void aNameThatIsOnlyLikeTheOneTypedStandsApartAndIsCalledSo() {
        try (Browser browser = browser()) {
            Page reader = browser.page();
            for (String written : List.of("Kantarbaev", "Қантарбаев")) {
                reader.navigate("/search.html?q="
                        + java.net.URLEncoder.encode(written, java.nio.charset.StandardCharsets.UTF_8));
                assertThat(reader.locator("#said")).containsText("Nothing is found under exactly “" + written + "”");
                assertThat(reader.locator("#found li")).hasCount(0);
                assertThat(reader.locator("#like h2")).hasText("Like it, but not the same");
                assertThat(reader.locator("#like-found li a").first()).hasText("Zhanbolat Kantarbai");
            }
            browser.inspect(reader, "search-like");
            reader.navigate("/search.html?q=Kantarbai");
            assertThat(reader.locator("#found li a").first()).hasText("Zhanbolat Kantarbai");
            assertThat(reader.locator("#like")).isHidden();
        }
    }

    @Test
    void aPlaceThatBeginsWithTheWordComesBeforeOneThatIsAlsoCalledSo() {
        try (Browser browser = browser()) {
            Page reader = browser.page();
            reader.navigate("/search.html?q=Turkestan");
            assertThat(reader.locator("ol.found li a").first()).hasText("Turkistan region");
        }
    }

    @Test
    void withoutAScriptNamesAreFoundByTheirFirstLetterInEachLanguage() {
        try (Browser browser = browser()) {
            Page reader = browser.pageWithoutScripts();
            for (String tree : List.of("", "ru/", "kk/")) {
                for (String letter : List.of("Z", "Ж")) {
                    reader.navigate("/" + tree + "search.html");
                    reader.locator("a[href='letters.html']").click();
                    reader.locator(".letters")
                            .first()
                            .locator("a", new Locator.LocatorOptions().setHasText(letter))
                            .click();
                    assertThat(reader).hasURL(Pattern.compile("letters/person-1\\.html#person-\\d+$"));
                    assertThat(reader.locator("main")).not().containsText("Балан");
                }
                inspect(browser, reader, "letters");
                reader.locator("section a[href*='" + zhanbolat.address() + "']")
                        .first()
                        .click();
                assertThat(reader.locator("h1")).containsText(Pattern.compile("Kantarbai|Қантарбай"));
            }
            reader.navigate("/letters.html");
            reader.locator(".letters").last().locator("a").first().click();
            assertThat(reader.locator("main section")).containsText("Case of the lamps");
        }
    }

    @Test
    void theFieldInTheHeadAsksAndTheAddressKeepsTheQuestion() {
        try (Browser browser = browser()) {
            Page reader = browser.page();
            reader.navigate("/records/" + file(lamps));
            reader.locator("form.find input").fill("шамшырак");
            reader.locator("form.find input").press("Enter");
            assertThat(reader).hasURL(Pattern.compile("/search\\.html\\?q="));
            assertThat(reader.locator("#found li a")).hasText(Pattern.compile("Case of the lamps"));
            assertThat(reader.locator("#said")).hasText("Found: 1");
            assertThat(reader.locator("#found li")).containsText("Criminal case");
            browser.inspect(reader, "search-found");
            reader.locator("#q").fill("CC 272");
            reader.locator("#q").press("Enter");
            assertThat(reader.locator("#found li a").first()).hasText(Pattern.compile("Case of the lamps"));
            assertThat(reader.locator("#found .why").first()).containsText("Law: ");
            reader.goBack();
            assertThat(reader.locator("#q")).hasValue("шамшырак");
            reader.locator("#q").fill("Kantarbai zeppelin");
            reader.locator("#q").press("Enter");
            assertThat(reader.locator("#said")).containsText("No page has all of these words.");
            reader.locator("#q").fill("zeppelin");
            reader.locator("#q").press("Enter");
            assertThat(reader.locator("#said")).containsText("does not mean that it did not happen");
            reader.locator("#q").fill(lamps.address());
            reader.locator("#q").press("Enter");
            assertThat(reader.locator("#found li a")).hasAttribute("href", "records/" + file(lamps));
        }
    }

    @Test
    void whoReadsInRussianFindsPagesInRussian() {
        try (Browser browser = browser()) {
            Page reader = browser.page();
            reader.navigate("/ru/search.html?q=Kantarbai");
            assertThat(reader.locator("#found li a").first()).hasText("Жанболат Қантарбай");
            reader.locator("#found li a").first().click();
            assertThat(reader).hasURL(Pattern.compile("/ru/records/" + zhanbolat.address() + "\\.html$"));
            reader.navigate("/ru/search.html");
            browser.inspect(reader, "search-ru");
        }
    }

    @Test
    void withoutAScriptThePageSaysSoAndLeadsToTheLists() {
        try (Browser browser = browser()) {
            Page reader = browser.pageWithoutScripts();
            reader.navigate("/index.html");
            reader.locator("form.find input").fill("Kantarbai");
            reader.locator("form.find input").press("Enter");
            assertThat(reader.locator(".no-script")).containsText("The search needs JavaScript");
            inspect(browser, reader, "search-without-script");
            reader.locator(".lists a", new Page.LocatorOptions().setHasText("People"))
                    .click();
            assertThat(reader.locator("main")).containsText("Zhanbolat Kantarbai");
            reader.setViewportSize(360, 800);
            assertThat(reader.locator("header.masthead").boundingBox().height).isLessThan(110);
            reader.locator("details.menu summary").click();
            reader.locator("details.menu input").fill("Bolat");
            reader.locator("details.menu input").press("Enter");
            assertThat(reader).hasURL(Pattern.compile("/search\\.html\\?q=Bolat$"));
        }
    }

    /** A copy on a stick. */
    @Test
    void theSearchWorksInAFolder() {
        try (Browser browser = browser()) {
            Page reader = browser.page();
            reader.navigate(folder.resolve("search.html").toUri() + "?q=Kezbeev");
            assertThat(reader.locator("ol.found li a").first()).hasText("Bolat Kezbeyev");
        }
    }

    @Test
    void nobodyFindsWhoIsNotNamed() {
        StaticSite site = new StaticSite(folder);
        site.files().forEach((path, bytes) -> {
            if (path.contains("search/")) {
                String text = NameFolding.fold(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
                assertThat(text)
                        .as(path)
                        .doesNotContain("balanov")
                        .doesNotContain("жasirin")
                        .doesNotContain("zhasyryn");
            }
        });
        try (Browser browser = browser()) {
            Page reader = browser.page();
            for (String written : List.of(HIDDEN, "Balanov", "Zhasyryn")) {
                reader.navigate("/search.html?q="
                        + java.net.URLEncoder.encode(written, java.nio.charset.StandardCharsets.UTF_8));
                assertThat(reader.locator("#said")).not().isEmpty();
                assertThat(String.valueOf(reader.locator("main").innerText()))
                        .doesNotContain("Баланов")
                        .doesNotContain("Balanov");
            }
        }
    }

    /** What stands there without a script is looked at with one, because whoever looks is one. */
    private static void inspect(Browser browser, Page reader, String name) {
        Page other = browser.page();
        other.navigate(reader.url());
        browser.inspect(other, name);
    }

    private static String file(RecordRef address) {
        return address.address() + ".html";
    }
}
