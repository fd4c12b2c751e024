package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.khronika.publication.pages.SiteWriter;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader sees how many cases against officials came how far, from complaint to sentence. */
@DatabaseTest
@OnTheDemo
class FunnelBrowserTest {

    @Autowired
    ReleasePlanner planner;

    @Autowired
    SiteWriter writer;

    @TempDir
    Path folder;

    @Test
    void howManyComplaintsLedToASentenceIsDrawn() throws IOException {
        List<ReleasePlan> plans =
                planner.plan(ZonedDateTime.now(ZoneOffset.UTC), null).inOrder();
        writer.write(plans, (EachFile) (path, bytes, record) -> {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
        });
        try (PlainServer server = new PlainServer(folder);
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
