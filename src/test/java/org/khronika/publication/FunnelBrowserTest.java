package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader sees how many cases against officials came how far, from complaint to sentence, and no label covers another. */
@DatabaseTest
@OnTheDemo
class FunnelBrowserTest {

    private static final String OVERLAPS = """
            () => { const boxes = [...document.querySelectorAll('.funnel svg text')].map((text) => [text.textContent, text.getBoundingClientRect()])
                .filter(([, box]) => box.width > 0);
              const sheet = document.documentElement.clientWidth;
              const found = boxes.filter(([, box]) => box.right > sheet).map(([text]) => text);
              boxes.forEach(([one, a], n) => boxes.slice(n + 1).forEach(([other, b]) => {
                if (a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom) found.push(one + ' / ' + other); }));
              return found; }""";

    @Autowired
    ReleasePlanner planner;

    @Autowired
    SiteWriter writer;

    @TempDir
    Path folder;

    @Test
    void howManyComplaintsLedToASentenceIsDrawn() throws IOException {
        List<ReleasePlan> plans = planner.plan(
                        ZonedDateTime.now(ZoneOffset.UTC),
                        null,
                        Languages.shipped().all())
                .inOrder();
        writer.write(plans, (EachFile) (path, bytes, record) -> {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
        });
        try (PlainServer server = new PlainServer(folder);
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.pageWithoutScripts();
            for (String tree : List.of("", "ru/", "kk/")) {
                page.navigate("/" + tree + "registers/officials.html");
                for (int width : List.of(360, 1240)) {
                    page.setViewportSize(width, 900);
                    assertThat((List<?>) page.evaluate(OVERLAPS))
                            .as("labels of %s at %d", tree, width)
                            .isEmpty();
                }
            }
            page = browser.page();
            page.navigate("/registers/officials.html");
            Locator bars = page.locator(".funnel svg.wide .strong");
            assertThat(bars).hasCount(5);
            assertThat(page.locator(".funnel svg.wide"))
                    .not()
                    .containsText("complaint"); // of none a source tells how it began
            assertThat(page.locator(".funnel figcaption")).hasText("Cases that reached each stage");
            assertThat(page.locator(".funnel + table")).isVisible();
            browser.inspect(page, "register-officials");
        }
    }
}
