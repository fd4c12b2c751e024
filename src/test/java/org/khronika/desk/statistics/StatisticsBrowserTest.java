package org.khronika.desk.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A count made, opened and taken along in a browser, in three languages. The cast is invented. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StatisticsBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    JdbcClient db;

    @SuppressWarnings("NullAway.Init")
    StatisticsBrowserTest() {}

    private Member member(String name) {
        return members.add(
                name + ".counts@monitor.test",
                "Ұлпан " + name,
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private static void signIn(Page page, Member member) {
        page.fill("input[name=email]", member.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
    }

    private void incident(Member by, String title, String when, RecordRef place, String... acts) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of(
                "title",
                title,
                "acts",
                List.of(acts),
                "place",
                place.address(),
                "certainty",
                "REPORTED",
                "kind",
                "SINGLE"));
        if (!when.isEmpty()) {
            answers.put("when", when);
        }
        enter.enter(
                by,
                Draft.of(Kept.of("KZ-I-2022-100001", Incident.class, answers).body(), List.of()),
                null);
    }

    @Test
    void aMemberMakesACountAndOpensItsCells() throws IOException {
        Member ulpan = member("wide");
        RecordRef town = enter.enter(
                ulpan,
                Draft.of(
                        new Place(
                                List.of(new PlaceName("Қызылжар", null, null)),
                                List.of(),
                                PlaceKind.CITY,
                                List.of(),
                                null,
                                null,
                                null,
                                null),
                        List.of()),
                null);
        incident(ulpan, "Алаңдағы ұстау – «алтау»", "2022-09-14", town, "DETENTION");
        incident(ulpan, "Задержание и угроза на площади", "2022-10-03", town, "DETENTION", "THREAT");
        incident(ulpan, "Қоқан-лоққы, күзде", "2022-09/2022-10", town, "THREAT");
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            page.navigate("/desk/statistics");
            signIn(page, ulpan);
            assertThat(page.locator(".count-whole")).containsText("3");
            browser.inspect(page, "statistics");

            page.selectOption("#rows", "acts");
            page.selectOption("#columns", "month");
            page.fill("#during", "autumn of some year");
            page.click("button:has-text('Count') >> nth=0");
            assertThat(page.locator(".error-summary")).containsText("autumn of some year");
            assertThat(page.locator("#during")).hasValue("autumn of some year");
            assertThat(page.locator("#rows")).hasValue("acts");
            browser.inspect(page, "statistics-wrong-time");
            page.fill("#during", "September 2022 to November 2022");
            page.click("button:has-text('Count') >> nth=0");
            assertThat(page.locator("#count")).hasValue("kind:incident during:2022-09/2022-11 by:acts by:month");
            assertThat(page.locator("tr:has-text('Threat') td").first()).hasText("0–1");
            assertThat(page.locator("tr:has-text('Detention') td").last()).hasText("2");
            assertThat(page.locator(".count-notes")).containsText("do not add the rows up");
            browser.inspect(page, "statistics-table");

            page.click("tr:has-text('Threat') td >> nth=1 >> a");
            assertThat(page.locator("main")).containsText("1 record certainly belongs, 1 perhaps.");
            assertThat(page.locator("tbody tr").first()).containsText("Задержание и угроза");
            assertThat(page.locator("tbody tr").last()).containsText("Қоқан-лоққы");
            browser.inspect(page, "statistics-records");
            page.click("main .trail a");

            Download csv = page.waitForDownload(() -> page.click("a:has-text('CSV')"));
            Assertions.assertThat(Files.readString(csv.path()))
                    .contains("threat,Threat", "2022-10,October 2022,between 1 and 2,1,2,1,1")
                    .contains("kind:incident during:2022-09/2022-11 by:acts by:month");
            Download json = page.waitForDownload(() -> page.click("a:has-text('JSON')"));
            Assertions.assertThat(Files.readString(json.path())).contains("\"madeAt\"", "\"number\" : \"1..2\"");

            page.click("button:has-text('Keep')");
            assertThat(page.locator(".error-summary")).containsText("Expected a name of one to 120 characters");
            browser.inspect(page, "statistics-kept-wrong");
            page.fill("#name", "Ұстаулар мен угрозы по месяцам");
            page.check("#shared");
            page.click("button:has-text('Keep')");
            assertThat(page.locator(".saved")).hasText("The count is kept.");
            assertThat(page.locator("main")).containsText("The same records count in the same way.");
            incident(ulpan, "Тағы бір қоқан-лоққы", "2022-11-05", town, "THREAT");
            page.click("button:has-text('Put it on My work')");
            assertThat(page.locator("dl.facts")).containsText("Тағы бір қоқан-лоққы");
            browser.inspect(page, "statistics-kept-count");
            page.click("main .trail a");
            assertThat(page.locator("tbody tr")).containsText("Ұстаулар мен угрозы");
            browser.inspect(page, "statistics-kept");
            page.navigate("/desk");
            assertThat(page.locator(".counts-placed")).containsText("Ұстаулар мен угрозы");
            browser.check(page, "statistics-my-work");
            page.navigate("/desk/statistics");

            page.fill("#count", "kind:incident acts:arrested by:month");
            page.click("button:has-text('Count by this text')");
            assertThat(page.locator(".error-summary")).containsText("“arrested” is no answer to “acts”");
            assertThat(page.locator(".marked mark")).hasText("acts:arrested");
            browser.inspect(page, "statistics-wrong-text");
            page.fill("#count", "register:deprived asof:2023-02-01");
            page.click("button:has-text('Count by this text')");
            assertThat(page.locator(".count-whole")).containsText("the register");
            browser.check(page, "statistics-register");
        }
    }

    @Test
    void theSameInRussianAndInKazakhAndAfterTheSessionRanOut() {
        Member ulpan = member("words");
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            for (String tag : List.of("ru", "kk")) {
                db.sql("update member set language = :tag where id = :id")
                        .param("tag", tag)
                        .param("id", ulpan.id())
                        .update();
                page.navigate("/desk/statistics?count=kind:incident%20by:acts%20by:quarter");
                if (page.url().contains("sign-in")) {
                    signIn(page, ulpan);
                }
                assertThat(page.locator("h1")).hasText("Статистика");
                browser.inspect(page, "statistics-" + tag);
            }
            page.context().clearCookies();
            page.click("form.count-text button");
            assertThat(page.locator("input[name=password]")).isVisible();
            signIn(page, ulpan);
            // Whoever signs in again is led to the count that they had asked for.
            assertThat(page.locator("#count")).hasValue("kind:incident by:acts by:quarter");
        }
    }
}
