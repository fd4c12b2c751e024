package org.khronika.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A member reads the desk in a language of their own, and what they write stays as they wrote it. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DeskLanguageTest {

    private static final String PASSWORD = "marble-heron-lantern";
    private static final String TITLE = "Задержание «Әділ сөз» у акимата – Өскемен, «Қаңтар»";

    @Autowired
    private Members members;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    DeskLanguageTest() {}

    @Test
    void aDocumenterEntersARecordInRussianAndReadsItInKazakh() {
        members.add(
                "gulnara@monitor.test",
                "Гүлнара Ерғалиқызы",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(12).encode(PASSWORD));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser);
            assertThat(lang(page)).isEqualTo("en");

            choose(page, "ru");
            assertThat(lang(page)).isEqualTo("ru");
            browser.inspect(page, "account-in-russian");

            page.navigate("/desk/records/new?kind=INCIDENT");
            Language russian = Languages.shipped().byTag("ru").orElseThrow();
            assertThat(page.locator("label[for=title]").innerText())
                    .contains(phrase("incidents.incident.title").in(russian));
            browser.inspect(page, "incident-form-in-russian");
            page.fill("#title", TITLE);
            page.fill("#when", "14 ноября 2022 года");
            page.locator("button[name=form-do][value=save]:not(.visually-hidden)")
                    .first()
                    .click();
            assertThat(page.locator("h1").innerText()).contains(TITLE);
            String record = page.url();

            choose(page, "kk");
            page.navigate(record);
            assertThat(lang(page)).isEqualTo("kk");
            assertThat(page.locator("h1").innerText()).contains(TITLE);
            browser.inspect(page, "record-in-kazakh");
        }
    }

    private static void choose(Page page, String tag) {
        page.navigate("/desk/account");
        page.selectOption("#desk-language", tag);
        Locator form = page.locator("form[action$='/account/language']");
        form.locator("button").click();
    }

    private static String lang(Page page) {
        return page.locator("html").getAttribute("lang");
    }

    private static Page signedIn(Browser browser) {
        Page page = browser.page();
        page.navigate("/sign-in");
        page.fill("#email", "gulnara@monitor.test");
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        assertThat(page.url()).endsWith("/desk");
        return page;
    }
}
