package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader sees how many cases against officials came how far, from complaint to sentence. */
@DatabaseTest
@OnTheDemo
class FunnelBrowserTest {

    @Autowired
    DemoSite demo;

    @Test
    void howManyComplaintsLedToASentenceIsDrawn() throws IOException {
        try (PlainServer server = new PlainServer(demo.inEveryLanguage());
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.page();
            page.navigate("/registers/officials.html");
            Locator bars = page.locator(".funnel svg.wide .strong");
            assertThat(bars).hasCount(5);
            assertThat(page.locator(".funnel svg.wide"))
                    .not()
                    .containsText("complaint"); // of none a source tells how it began
            assertThat(page.locator(".funnel figcaption b")).hasText("Cases that reached each stage");
            page.locator(".funnel .tools a").first().click();
            assertThat(page.locator("h2:target")).isVisible();
            browser.inspect(page, "register-officials");
        }
    }
}
