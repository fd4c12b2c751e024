package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.words.EnglishBeside;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The main job as three people do it who read no English, from a report in Russian and Kazakh to the page that is read in both. What they
 * write stays as they wrote it; all else on each page is in their language.
 */
@DatabaseTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"khronika.languages=ru,kk", "khronika.test=russian-journey"})
class JourneyInRussianTest {

    private static final String PASSWORD = "marble-heron-lantern";
    private static final String GULNARA = "Гүлнара Ерғалиқызы";
    private static final String REPORT_TITLE = "Заметка общества «Шам» о двух днях в Алматы";
    private static final String TITLE = "Задержание Марата Оспанова у акимата – «Қаңтар»";
    private static final String HELD = "Его отпустили через три часа без объяснений";
    private static final String WHERE = "Где именно — «у входа»? Қай жерде?";
    private static final String VENUE = "на ступенях «Қалалық әкімдік», Өмірбек жағында";
    /** One of the names of the place that the gazetteer has. */
    private static final String SPELLING = "Almaty city";

    private static final String REPORT = """
            Заметка общества «Шам» о двух днях в Алматы

            14 ноября 2022 года полиция задержала Марата Оспанова у здания акимата. Его отпустили через три часа без объяснений; «ничего \
            не сказали», говорит сосед.

            2022 жылғы 15 қарашада сот ісі туралы Айгүл Сәрсенқызы хабарлады: «Бұл – әділетсіздік».
            """;

    @Autowired
    private Members members;

    @LocalServerPort
    private int port;

    private final Language russian = Languages.shipped().byTag("ru").orElseThrow();
    private final Language kazakh = Languages.shipped().byTag("kk").orElseThrow();

    @SuppressWarnings("NullAway.Init")
    JourneyInRussianTest() {}

    @Test
    void fromAReportInTwoLanguagesToThePageThatIsReadInBoth() {
        try (Browser browser = Browser.orSkip(port)) {
            Page gulnara = signedIn(browser, "gulnara@monitor.test", GULNARA, Role.DOCUMENTER);
            walked(browser, gulnara, "account");
            gulnara.navigate("/desk");
            walked(browser, gulnara, "my-work");
            theReportIsKept(browser, gulnara);
            theNameIsCorrectedAndEntered(browser, gulnara);
            wordsAreTaggedAndEntered(browser, gulnara);
            String incident = theIncidentIsToldInFull(browser, gulnara);
            allIsSentForReview(gulnara);

            Page ermek = signedIn(browser, "ermek@monitor.test", "Ермек Сейітұлы", Role.REVIEWER);
            theSecondPersonAsksOnce(browser, ermek, incident);
            theAnswerIsAccepted(browser, gulnara, ermek, incident);

            Page saule = signedIn(browser, "saule@monitor.test", "Сәуле Әміржанқызы", Role.EDITOR);
            itIsPublished(browser, saule);
            thePublicReads(browser, browser.page(), incident);
            theSameRecordInKazakh(browser, gulnara, incident);
        }
    }

    /** Nothing but what people wrote, and names in other letters, is in another language. */
    private static void walked(Browser browser, Page page, String name) {
        browser.inspect(page, "russian-" + name);
        assertThat(EnglishBeside.on(page.content().replace(SPELLING, "")))
                .as(name)
                .isEmpty();
    }

    private Page signedIn(Browser browser, String email, String name, Role role) {
        members.add(email, name, Set.of(role), new BCryptPasswordEncoder(12).encode(PASSWORD));
        Page page = browser.page();
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        choose(page, "ru");
        return page;
    }

    private static void choose(Page page, String tag) {
        page.navigate("/desk/account");
        page.selectOption("#desk-language", tag);
        page.locator("form[action$='/account/language'] button").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(tag);
    }

    private void theReportIsKept(Browser browser, Page page) {
        page.navigate("/desk/reports/new");
        assertThat(page.textContent("h1"))
                .isEqualTo(phrase("intake.new.keep-a-report").in(russian));
        page.click("main button[type=submit]");
        assertThat(page.textContent(".error-summary"))
                .contains(phrase("intake.new.nothing-was-kept").in(russian));
        walked(browser, page, "new-report-empty");
        page.fill("#text", REPORT);
        page.fill("#title", REPORT_TITLE);
        page.fill("#date", "16 ноября 2022 года");
        page.selectOption("#language", "RU");
        page.click("main button[type=submit]");
        assertThat(page.textContent("h1")).isEqualTo(REPORT_TITLE);
        assertThat(page.locator("#text").getAttribute("lang")).isEqualTo("ru");
        walked(browser, page, "reading");
    }

    /** Of such a text the reader finds people, as they are written, with the ending of their case. */
    private static void theNameIsCorrectedAndEntered(Browser browser, Page page) {
        assertThat(page.locator(".card.waits h3").allTextContents())
                .containsExactly("Марата Оспанова", "Айгүл Сәрсенқызы");
        page.click(".card.now [data-key=e]");
        unfolded(page, ".card.now [name='names.0.text']");
        page.fill(".card.now [name='names.0.text']", "Марат Оспанов");
        walked(browser, page, "card");
        page.click(".card.now .correct [data-key=a]");
        triaged(page, 1);
        page.click(".card.now button[value=reject]");
        triaged(page, 2);
    }

    private static void unfolded(Page page, String control) {
        page.locator(control)
                .evaluate(
                        "e => { for (let d = e; d; d = d.parentElement) if (d.tagName === 'DETAILS') d.open = true; }");
    }

    private static void tick(Page page, String control) {
        unfolded(page, control);
        page.check(control);
        Browser.settled(page);
    }

    private static void triaged(Page page, int cards) {
        page.waitForCondition(() -> page.locator(".card.triaged").count() == cards);
        // What was done is put where an id stands: twice the same would tell it twice.
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('[id]')].map((one) => one.id).filter((id, n, all) => all.indexOf(id) !== n)"))
                .isEqualTo(List.of());
    }

    private static void wordsAreTaggedAndEntered(Browser browser, Page page) {
        page.click("#tag summary");
        page.fill("#tag-words", HELD);
        page.selectOption("#tag-kind", "INCIDENT");
        page.fill("#tag-what", TITLE);
        page.click("#tag-form button[type=submit]");
        page.fill(".card.now [name=when]", "14 ноября 2022 года");
        page.click(".card.now .correct [data-key=a]");
        triaged(page, 3);
        walked(browser, page, "reading-triaged");
    }

    private static String theIncidentIsToldInFull(Browser browser, Page page) {
        page.navigate("/desk/records?kind=INCIDENT");
        walked(browser, page, "records");
        page.click("main a:has-text('Задержание')");
        String incident = page.url().replaceAll(".*/", "");
        page.navigate("/desk/records/" + incident + "/form");
        page.fill("#place", "Алматы");
        tick(page, "input[name=acts][value=DETENTION]");
        tick(page, "input[name=freedoms][value=ASSEMBLY]");
        tick(page, "input[name=certainty][value=REPORTED]");
        page.click("button[name=form-add][value=parties]");
        page.waitForSelector("#parties-0-who");
        page.fill("#parties-0-who", "Марат Оспанов");
        page.selectOption("#parties-0-role", "VICTIM");
        Browser.settled(page);
        assertThat(page.textContent("#place-f")).contains("другие названия: Almaty");
        walked(browser, page, "form");
        page.click(".review-bar button[value=save]");
        page.waitForSelector(".saved");
        assertThat(page.textContent("h1")).isEqualTo(TITLE);
        walked(browser, page, "incident-draft");
        return incident;
    }

    private static void allIsSentForReview(Page page) {
        page.navigate("/desk/records?state=DRAFT");
        for (String address : records(page)) {
            page.navigate(address);
            page.click("form[action$='/submission'] button");
        }
    }

    private static List<String> records(Page page) {
        return page.locator("main a[href^='/desk/records/KZ-']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    private static void theSecondPersonAsksOnce(Browser browser, Page page, String incident) {
        page.navigate("/desk/review");
        walked(browser, page, "review");
        page.navigate("/desk/records/" + incident);
        walked(browser, page, "incident-in-review");
        page.fill("#return-why", WHERE);
        page.click("form[action$='/return'] button");
        page.navigate("/desk/review");
        for (String address : records(page)) {
            page.navigate(address);
            page.click("form[action$='/acceptance'] button");
        }
    }

    private static void theAnswerIsAccepted(Browser browser, Page gulnara, Page ermek, String incident) {
        gulnara.navigate("/desk");
        assertThat(gulnara.textContent("main")).contains(WHERE);
        walked(browser, gulnara, "my-work-returned");
        gulnara.navigate("/desk/records/" + incident + "/form");
        gulnara.fill("#venue", VENUE);
        gulnara.click(".review-bar button[value=submit]");
        gulnara.waitForSelector(".saved");
        ermek.navigate("/desk/records/" + incident);
        ermek.click("form[action$='/acceptance'] button");
        ermek.navigate("/desk/records/" + incident + "/history");
        assertThat(ermek.textContent("main")).contains(VENUE, GULNARA);
        walked(browser, ermek, "history");
    }

    private void itIsPublished(Browser browser, Page page) {
        page.navigate("/desk/releases/preview");
        walked(browser, page, "preview");
        page.fill("#note", "Первый выпуск – «Қаңтар».");
        page.click("#publish button[type=submit]");
        page.waitForSelector(".saved");
        page.navigate("/desk/releases");
        assertThat(page.textContent("main"))
                .contains(phrase("site.release").with("number", 1).in(russian));
        walked(browser, page, "releases");
    }

    private void thePublicReads(Browser browser, Page page, String incident) {
        page.navigate("/");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ru");
        walked(browser, page, "home");
        page.navigate("/incidents.html");
        page.locator("main a", new Page.LocatorOptions().setHasText(TITLE))
                .first()
                .click();
        assertThat(page.textContent("main"))
                .contains("Марат Оспанов", VENUE, "14 ноября 2022 года", REPORT_TITLE)
                .doesNotContain("Марата Оспанова у здания");
        walked(browser, page, "public-incident");
        Locator inKazakh = page.locator("nav.languages a[hreflang=kk]");
        inKazakh.click();
        assertThat(page.url()).endsWith("/kk/records/" + incident + ".html");
        assertThat(page.textContent("main")).contains("2022 жылғы 14 қараша", VENUE);
        assertThat(page.locator("h1 [lang=ru], h1[lang=ru]").count()).isEqualTo(1);
        walked(browser, page, "public-incident-in-kazakh");
        page.locator("nav.sections a").first().click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("kk");
        walked(browser, page, "section-in-kazakh");
        page.navigate("/kk/");
        walked(browser, page, "home-in-kazakh");
    }

    private void theSameRecordInKazakh(Browser browser, Page page, String incident) {
        choose(page, "kk");
        page.navigate("/desk/records/" + incident);
        assertThat(page.textContent("h1")).isEqualTo(TITLE);
        assertThat(page.textContent("main"))
                .contains(phrase("desk.record.page.history").in(kazakh), "2022 жылғы 14 қараша");
        walked(browser, page, "record-in-kazakh");
    }
}
