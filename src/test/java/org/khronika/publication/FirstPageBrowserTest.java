package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.springframework.beans.factory.annotation.Autowired;

/** What the first page of the demo loads when somebody comes for the first time, and from whom; and how it prints. */
@DatabaseTest
@OnTheDemo
class FirstPageBrowserTest {

    /** In whatever language, with all the letters that it prints. */
    private static final int LIGHT = 100_000;

    @Autowired
    DemoSite demoSite;

    @Test
    void theFirstPageIsLightAndAsksNobodyElse() throws IOException {
        try (PlainServer server = new PlainServer(demoSite.inEveryLanguage());
                Browser browser = Browser.orSkip(server.port())) {
            for (String page : List.of("/index.html", "/ru/index.html", "/kk/index.html")) {
                assertThat(weight(browser, server, page)).as(page).isLessThan(LIGHT);
            }
            print(browser);
        }
    }

    private static int weight(Browser browser, PlainServer server, String path) {
        Page page = browser.page();
        Map<String, Integer> loaded = new TreeMap<>();
        List<String> elsewhere = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:" + server.port() + "/")) {
                elsewhere.add(request.url());
            }
        });
        page.onRequestFinished(request -> loaded.put(request.url(), request.sizes().responseBodySize));
        page.navigate(path);
        page.waitForCondition(() -> Boolean.TRUE.equals(
                page.evaluate("document.fonts.status === 'loaded' && document.readyState === 'complete'")));
        page.waitForTimeout(300);
        assertThat(elsewhere).isEmpty();
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        return loaded.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void print(Browser browser) {
        Page page = browser.page();
        page.navigate("/index.html");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav.sections").isVisible()).isFalse();
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        page.setViewportSize(700, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }
}
