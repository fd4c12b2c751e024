package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page of the demo's release that is not of one record, and the longest page of every kind of record, from a plain server of files: each in one
 * of the three languages, in print, and on a phone, with scripts and without, or in a wide window.
 */
@DatabaseTest
@OnTheDemo
class WholeSiteBrowserTest {

    private static final List<String> LANGUAGES = List.of("", "ru/", "kk/");
    private static final int SHEET = 680; // A4 without its margins
    private static final int ACROSS = 1016;
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String SHOWN =
            "selector => [...document.querySelectorAll(selector)].some(e => e.checkVisibility())";

    @Autowired
    DemoSite demo;

    /** But those to the sums and the signature: this site is written, and not published. */
    @Test
    void everyLinkResolvesInEveryLanguage() throws IOException {
        assertThat(new StaticSite(demo.inEveryLanguage()).deadLinks())
                .allMatch(link -> link.matches(".*(manifest\\.json|manifest\\.sig|key\\.pem)"));
    }

    @Test
    void axeFindsNothingAndNothingLeavesThePageOnScreenOrInPrint() throws IOException {
        Path site = demo.inEveryLanguage();
        try (PlainServer server = new PlainServer(site);
                Browser browser = Browser.orSkip(server.port())) {
            Page reader = browser.page();
            Page unscripted = browser.pageWithoutScripts();
            SoftAssertions all = new SoftAssertions();
            int n = 0;
            for (String path : paths(site)) {
                boolean phone = n / 3 % 2 == 0;
                reader.setViewportSize(phone ? 360 : 1240, 900);
                String page = "/" + LANGUAGES.get(n++ % 3) + path;
                assertThat(reader.navigate(page).ok()).as(page).isTrue();
                all.check(() -> browser.check(reader, page));
                if (!path.startsWith("records/") && !path.startsWith("404")) {
                    all.check(() -> assertThat(reader.isVisible("#cited"))
                            .as("how to cite %s", page)
                            .isTrue());
                }
                all.check(() -> inPrint(reader, page));
                if (phone) {
                    all.check(() -> withoutScripts(unscripted, page));
                }
            }
            all.assertAll();
            assertThat(n).isGreaterThan(70);
        }
    }

    /** axe needs scripts, and has looked. */
    private static void withoutScripts(Page reader, String page) {
        reader.setViewportSize(360, 900);
        reader.navigate(page);
        assertThat(List.of(reader.evaluate(SIDEWAYS), reader.evaluate(SHOWN, "main h1")))
                .as("without scripts, %s: how far it leaves the window, its heading", page)
                .containsExactly(0, true);
    }

    private static void inPrint(Page reader, String page) {
        reader.setViewportSize(reader.locator("main.tabular").count() == 0 ? SHEET : ACROSS, 900);
        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object sideways = reader.evaluate(SIDEWAYS);
        Object ofTheScreen = reader.evaluate(SHOWN, "nav.sections, details.menu, form.find, form.filter");
        Object heading = reader.evaluate(SHOWN, "main h1");
        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(List.of(sideways, ofTheScreen, heading))
                .as(
                        "in print, %s: how far it leaves the sheet, whether it shows what is only for a screen, its heading",
                        page)
                .containsExactly(0, false, true);
    }

    private static List<String> paths(Path site) throws IOException {
        List<String> paths = new ArrayList<>();
        Map<String, List<String>> records = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            walk.map(file -> site.relativize(file).toString())
                    .filter(path -> path.endsWith(".html") && !path.matches("(ru|kk|releases)/.*"))
                    .forEach(path -> {
                        if (path.startsWith("records/")) {
                            records.computeIfAbsent(path.split("-")[1], kind -> new ArrayList<>())
                                    .add(path);
                        } else if (!path.startsWith("letters/")) {
                            paths.add(path);
                        }
                    });
        }
        records.values().stream().map(some -> longest(site, some)).forEach(paths::add);
        return paths.stream().sorted().toList();
    }

    private static String longest(Path site, Collection<String> paths) {
        return paths.stream()
                .max(Comparator.comparingLong(
                        path -> site.resolve(path).toFile().length()))
                .orElseThrow();
    }
}
