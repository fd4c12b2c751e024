package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Legislation in a browser: on a phone, in the dark, with axe. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LegislationBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Test
    void aMemberLooksUpAnArticleAndAddsOne() {
        Member ursa = members.add(
                "ursa.law@monitor.test",
                "Ursa Author",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            page.fill("input[name=email]", ursa.email());
            page.fill("input[name=password]", PASSWORD);
            page.click("main button[type=submit]");
            page.click("nav[aria-label=Desk] a:has-text('Legislation')");
            browser.inspect(page, "legislation");
            page.fill("#words", "false information");
            page.fill("#on", "6 January 2022");
            page.click("button:has-text('Look up')");
            browser.inspect(page, "legislation-found");
            page.click("a:has-text('Dissemination of knowingly false information')");
            assertThat(page.url()).endsWith("/desk/legislation/CC-274?on=2022-01-06");
            browser.inspect(page, "legislation-article");
            for (String article :
                    new String[] {"CC-99", "CC-405", "CAO-488", "CC-146", "CC-1", "CC-380?on=2022-01-06"}) {
                page.navigate("/desk/legislation/" + article);
                browser.inspect(page, "legislation-" + article.replace("?", "-"));
            }
            page.navigate("/desk/legislation?words=unicorns&on=January");
            browser.inspect(page, "legislation-nothing");
            articlesAreOfferedWhileOneTypes(browser, page);
            page.navigate("/desk/records/new?kind=ARTICLE");
            browser.inspect(page, "form-article");
            page.fill("#code", "cc");
            page.fill("#number", "291");
            page.fill("#english", "Invented “mischief” in the night — «ночь», түнгі бұзақылық");
            page.fill("#penalties", "a good talking to");
            page.click(".review-bar button[value=save]");
            assertThat(page.locator(".error-summary").textContent()).contains("Penalties to choose from");
            page.fill("#penalties", "imprisonment 4 to 10 years\nfine up to 1000 MCI");
            page.click(".review-bar button[value=save]");
            page.waitForSelector(".saved");
            browser.inspect(page, "record-article");
        }
    }

    private static void articlesAreOfferedWhileOneTypes(Browser browser, Page page) {
        page.navigate("/desk/records/new?kind=PROCEEDING");
        page.click("button[name=form-add][value=steps]");
        page.selectOption("#steps-0-kind", "CHARGED");
        page.waitForSelector("#steps-0-articles:visible");
        page.locator("#steps-0-articles").pressSequentially("false information\nCC-272");
        page.waitForSelector("#steps-0-articles-u button[data-article='CC-272(1)']");
        browser.inspect(page, "form-articles");
        page.click("#steps-0-articles-u button[data-article='CC-274(2)']");
        page.click("#steps-0-articles-u button[data-article='CC-272(1)']");
        page.waitForSelector("#steps-0-articles-u .understood:has-text('Mass riots: organising')");
        assertThat(page.inputValue("#steps-0-articles")).isEqualTo("CC-274(2)\nCC-272(1)");
        assertThat(page.locator("#steps-0-articles-u button").count()).isZero();
    }
}
