package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.springframework.beans.factory.annotation.Autowired;

/** The map on the home of the demo: read without scripts on a desk, on a phone and on paper, and by who does not see it. */
@DatabaseTest
@OnTheDemo
class HomeMapBrowserTest {

    /** Labels off the sheet or over each other. */
    private static final String WRONG = """
            () => { const svg = document.querySelector('.home-map svg'), sheet = svg.getBoundingClientRect(), found = [];
              const boxes = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
              boxes.filter(([, box]) => box.right > innerWidth || box.left < sheet.left - 1 || box.top < sheet.top - 1 || box.bottom > sheet.bottom + 1)
                .forEach(([text]) => found.push('off the sheet: ' + text));
              boxes.forEach(([one, a], n) => boxes.slice(n + 1).forEach(([other, b]) => {
                const high = Math.min(a.height, b.height) / 4;
                if (a.left + 1 < b.right && b.left + 1 < a.right && a.top + high < b.bottom && b.top + high < a.bottom) found.push(one + ' / ' + other);
              }));
              return found; }""";

    private static final String LETTERS =
            "() => Math.min(...[...document.querySelectorAll('.home-map text')].map((text) => text.getBoundingClientRect().height))";

    @Autowired
    DemoSite demo;

    @Test
    void theMapIsReadOnADeskOnAPhoneOnPaperAndWithoutEyes() throws IOException {
        try (PlainServer server = new PlainServer(demo.inEveryLanguage());
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.pageWithoutScripts();
            for (String home : List.of("/index.html", "/ru/index.html", "/kk/index.html")) {
                page.navigate(home);
                for (int width : List.of(360, 1240)) {
                    page.setViewportSize(width, 900);
                    assertThat(page.evaluate(WRONG)).as("%s at %d", home, width).isEqualTo(List.of());
                    assertThat(((Number) page.evaluate(LETTERS)).doubleValue())
                            .as("letters of %s at %d", home, width)
                            .isGreaterThan(11);
                }
            }
            page.navigate("/index.html");
            assertThat(page.getAttribute(".home-map svg", "role")).isEqualTo("img");
            assertThat(page.getAttribute(".home-map svg", "aria-label"))
                    .matches(
                            "\\d+ of the \\d+ records of incidents whose place a source gives are of Almaty\\. Of the \\d+ incidents behind this, .*");
            assertThat(page.locator(".home-map circle.town").count()).isGreaterThan(3);
            assertThat(page.textContent(".home-map")).contains("by place, in part");
            int dots = page.locator(".home-map circle.town").count();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(700, 900);
            assertThat(page.locator(".home-map svg").isVisible()).isTrue();
            assertThat(page.evaluate(WRONG)).isEqualTo(List.of());
            Browser.picture(page, "home-print");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.click(".home-map a");
            assertThat(page.url()).endsWith("/where-and-when.html");
            assertThat(page.locator("#places-table").isVisible()).isTrue();
            assertThat(page.locator("svg.wide.map circle.town").count())
                    .as("where the marks are smaller more have room")
                    .isGreaterThan(dots);
            Page seen = browser.page();
            seen.navigate("/index.html");
            browser.inspect(seen, "home");
            seen.navigate("/kk/index.html");
            browser.inspect(seen, "home-kk");
        }
    }
}
