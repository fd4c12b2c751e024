package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The main job, as four people do it in a browser: a report is pasted, read and triaged; somebody else reviews; an editor publishes,
 * corrects and withdraws; the public reads. Every page is checked for accessibility and kept as a picture in {@code target/pictures}.
 */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class JourneyTest {

    private static final String PASSWORD = "marble-heron-lantern";
    private static final String DINA = "Дина Құрманғалиқызы Documenter";
    private static final String TITLE = "Әділет’s note on two days in Almaty — “Қаңтар”";
    private static final String VENUE = "on the steps of “Қалалық әкімдік” — «городская ратуша», Өмірбек’s side";
    private static final String WHERE = "Where exactly — “outside” the city hall? Қай жерде? Где именно?";
    private static final String TWICE = "Told twice by mistake — «дважды», Ғабит’s note";
    private static final String REPORT = """
            Әділет’s note on two days in Almaty — “Қаңтар”

            On 14 November 2022, police in Almaty detained the activists Anar Beketova and Daulet Sarsenov during a peaceful \
            protest outside the city hall. They were released after three hours without charge. “Бұл — әділетсіздік”, said the lawyer Әсем Қожахметова; \
            the street was Үлкен Өтеген көшесі («ул. Большая»).

            On 10 February 2023, a local court in Taldykorgan sentenced Daulet Sarsenov to three years in prison under Criminal \
            Code article 272.
            """;

    @Autowired
    private Members members;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    JourneyTest() {}

    @BeforeEach
    void appoint() {
        appoint("dina@monitor.test", DINA, Role.DOCUMENTER);
        appoint("rauan@monitor.test", "Rauan Reviewer", Role.REVIEWER);
        appoint("ella@monitor.test", "Ella Editor", Role.EDITOR);
    }

    private void appoint(String email, String name, Role role) {
        if (members.find(email).isEmpty()) {
            members.add(email, name, Set.of(role), new BCryptPasswordEncoder(12).encode(PASSWORD));
        }
    }

    @Test
    void fromAPastedReportToThePublicPageAndBack() {
        try (Browser browser = Browser.orSkip(port)) {
            Page dina = signedIn(browser, "dina@monitor.test");
            browser.inspect(dina, "journey-my-work-empty");
            String reading = dinaPastesTheReport(browser, dina);
            int triaged = dinaTriagesEveryCard(browser, dina);
            assertThat(triaged).isGreaterThan(3);
            String incident = dinaSendsAllForReview(browser, dina);

            Page rauan = signedIn(browser, "rauan@monitor.test");
            rauanReturnsOneAndAcceptsTheRest(browser, rauan, incident);
            dinaAnswersAndRauanAccepts(browser, dina, rauan, incident);

            Page ella = signedIn(browser, "ella@monitor.test");
            ellaPublishes(browser, ella, 1);
            Page reader = browser.page();
            thePublicReads(browser, reader, incident);

            ellaWithdraws(ella, incident);
            ellaPublishes(browser, ella, 2);
            reader.navigate("/records/" + incident + ".html");
            assertThat(reader.textContent("main")).contains("withdrawn", TWICE);
            browser.inspect(reader, "journey-withdrawn");
            reader.navigate("/corrections.html");
            browser.inspect(reader, "journey-corrections");

            dina.navigate(reading);
            assertThat(dina.textContent("#progress")).contains(triaged + " of " + triaged + " triaged");
        }
    }

    private static Page signedIn(Browser browser, String email) {
        Page page = browser.page();
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        assertThat(page.url()).endsWith("/desk");
        return page;
    }

    private static String dinaPastesTheReport(Browser browser, Page dina) {
        dina.navigate("/desk/reports/new");
        browser.inspect(dina, "journey-new-report");
        dina.click("main button[type=submit]");
        assertThat(dina.textContent(".error-summary")).contains("Nothing was kept");
        browser.inspect(dina, "journey-new-report-empty");
        dina.fill("#text", REPORT);
        dina.fill("#title", TITLE);
        dina.fill("#date", "13 February 2023");
        dina.fill("#receivedFrom", "A lawyer who must not be known: Ұлпан");
        dina.click("main button[type=submit]");
        assertThat(dina.textContent("h1")).isEqualTo(TITLE);
        browser.inspect(dina, "journey-reading");
        return dina.url();
    }

    private static int dinaTriagesEveryCard(Browser browser, Page dina) {
        int triaged = 0;
        while (dina.locator(".card.now.waits").count() > 0) {
            assertThat(triaged).as("cards triaged").isLessThan(60);
            int before = dina.locator(".card.triaged").count();
            dina.click(".card.now.waits button[data-key=a]");
            dina.waitForCondition(() -> dina.locator(".card.triaged").count() > before);
            triaged = dina.locator(".card.triaged").count();
        }
        browser.inspect(dina, "journey-reading-triaged");
        return triaged;
    }

    private static String dinaSendsAllForReview(Browser browser, Page dina) {
        dina.navigate("/desk/records?kind=INCIDENT");
        dina.click("main a:has-text('Almaty'):has-text('14 November 2022')");
        String incident = dina.url().substring(dina.url().lastIndexOf('/') + 1);
        assertThat(dina.textContent("main")).contains("Anar Beketova", "Daulet Sarsenov");
        browser.inspect(dina, "journey-incident-draft");
        dina.navigate("/desk/records?state=DRAFT");
        for (String address : dina.locator("main a[href^='/desk/records/KZ-']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList()) {
            dina.navigate(address);
            dina.click("button:has-text('Send for review')");
        }
        return incident;
    }

    private static void rauanReturnsOneAndAcceptsTheRest(Browser browser, Page rauan, String incident) {
        rauan.navigate("/desk/review");
        browser.inspect(rauan, "journey-review");
        rauan.navigate("/desk/records/" + incident);
        rauan.fill("#return-why", WHERE);
        rauan.click("button:has-text('Return it with this reason')");
        rauan.navigate("/desk/review");
        while (rauan.locator("main a[href^='/desk/records/KZ-']").count() > 0) {
            rauan.click("main a[href^='/desk/records/KZ-'] >> nth=0");
            rauan.click("button:has-text('Accept this version')");
            rauan.navigate("/desk/review");
        }
    }

    private static void dinaAnswersAndRauanAccepts(Browser browser, Page dina, Page rauan, String incident) {
        dina.navigate("/desk");
        assertThat(dina.textContent("main")).contains(WHERE);
        browser.inspect(dina, "journey-my-work-returned");
        dina.navigate("/desk/records/" + incident + "/form");
        browser.inspect(dina, "journey-form");
        dina.fill("[name=venue]", VENUE);
        dina.click("button:has-text('Save and send for review')");
        rauan.navigate("/desk/records/" + incident);
        rauan.click("button:has-text('Accept this version')");
        rauan.navigate("/desk/records/" + incident + "/history");
        assertThat(rauan.textContent("main")).contains(VENUE, DINA);
        browser.inspect(rauan, "journey-history");
    }

    private static void ellaPublishes(Browser browser, Page ella, int number) {
        ella.navigate("/desk/releases/preview");
        browser.inspect(ella, "journey-preview-" + number);
        ella.click("button:has-text('Publish release " + number + "')");
        ella.navigate("/desk/releases");
        assertThat(ella.textContent("main")).contains("Release " + number);
        browser.inspect(ella, "journey-releases-" + number);
    }

    private static void thePublicReads(Browser browser, Page reader, String incident) {
        reader.navigate("/");
        browser.inspect(reader, "journey-home");
        reader.navigate("/records/" + incident + ".html");
        assertThat(reader.textContent("main"))
                .contains("Anar Beketova", VENUE, TITLE)
                .doesNotContain("lawyer who must not be known", "Ұлпан");
        browser.inspect(reader, "journey-public-incident");
        reader.navigate("/cases.html");
        reader.click("main a[href*='KZ-P-']");
        assertThat(reader.textContent("main")).contains("CC 272", "Daulet Sarsenov");
        browser.inspect(reader, "journey-public-case");
    }

    private static void ellaWithdraws(Page ella, String incident) {
        ella.navigate("/desk/records/" + incident);
        ella.click("summary:has-text('Withdraw this record')");
        ella.fill("#withdrawal-why", TWICE);
        ella.click("button:has-text('Withdraw it')");
        assertThat(ella.textContent("main")).containsIgnoringCase("withdrawn");
    }
}
