package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.springframework.beans.factory.annotation.Autowired;

/** Every drawing of the demo's site, in each language, on a desk and on a phone; and each as the file that a reader takes along. */
@DatabaseTest
@OnTheDemo
class PicturesBrowserTest {

    private static final Pattern DRAWN = Pattern.compile("<svg[^>]* role=\"group\"");
    private static final Pattern SAVED = Pattern.compile("data-picture=\"([^\"]+)\"");

    /** Labels that cover each other, or run off their own sheet or off the screen, in any drawing that is shown. */
    private static final String WRONG = """
            () => { const found = [];
              document.querySelectorAll('svg[role=group]').forEach((svg) => {
                const sheet = svg.getBoundingClientRect();
                if (!sheet.width) return;
                if (!svg.querySelector('title') || !svg.querySelector('desc')) found.push('no words: ' + svg.outerHTML.slice(0, 200));
                const boxes = [...svg.querySelectorAll('text')].filter((text) => text.textContent)
                    .map((text) => [text.textContent, text.getBoundingClientRect()]);
                boxes.filter(([, box]) => box.right > sheet.right + 1 || box.left < sheet.left - 1 || box.top < sheet.top - 1
                    || box.bottom > sheet.bottom + 1).forEach(([text]) => found.push('off the sheet: ' + text));
                boxes.forEach(([one, a], n) => boxes.slice(n + 1).forEach(([other, b]) => {
                  const high = Math.min(a.height, b.height) / 4;
                  if (a.left + 1 < b.right && b.left + 1 < a.right && a.top + high < b.bottom && b.top + high < a.bottom) found.push(one + ' / ' + other);
                })); });
              return found; }""";

    @Autowired
    DemoSite demo;

    @Test
    void noLabelOfADrawingCoversAnotherAndEachDrawingCanBeTakenAlong() throws IOException {
        Path folder = demo.inEveryLanguage();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        List<Path> drawn = files.stream()
                .filter(file -> file.toString().endsWith(".html")
                        && DRAWN.matcher(text(file)).find())
                .toList();
        assertThat(drawn).hasSizeGreaterThan(60);
        try (PlainServer server = new PlainServer(folder);
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.pageWithoutScripts();
            Map<String, Object> wrong = new TreeMap<>();
            for (int width : List.of(360, 1240)) {
                page.setViewportSize(width, 900);
                for (Path file : drawn) {
                    page.navigate("/" + folder.relativize(file));
                    wrong.put(folder.relativize(file) + " at " + width, page.evaluate(WRONG));
                }
            }
            wrong.values().removeIf(List.of()::equals);
            assertThat(wrong).isEmpty();
        }
        List<Path> named = drawn.stream().flatMap(PicturesBrowserTest::named).toList();
        assertThat(files.stream().filter(file -> file.toString().endsWith(".svg") && !file.endsWith("site.svg")))
                .containsExactlyInAnyOrderElementsOf(named);
        named.forEach(this::tellsWhatItIs);
    }

    /** The files that a page says its drawings are saved as. */
    private static Stream<Path> named(Path page) {
        return SAVED.matcher(text(page)).results().map(found -> page.resolveSibling(found.group(1) + ".svg"));
    }

    private void tellsWhatItIs(Path file) {
        Document picture = Jsoup.parse(text(file), "", Parser.xmlParser());
        assertThat(text(file))
                .as("%s", file)
                .contains("viewBox=\"0 0 ", "<rdf:RDF ", "<dcterms:bibliographicCitation>");
        String title = picture.select("svg > title").eachText().getFirst();
        String citation =
                picture.getElementsByTag("dcterms:bibliographicCitation").text();
        String source = picture.getElementsByTag("dc:source").text();
        assertThat(title).as("%s", file).isNotBlank();
        assertThat(citation).as("%s", file).contains("Khronika").containsPattern("\\b1\\b");
        assertThat(source).as("%s", file).contains("html");
        assertThat(picture.select("svg > desc").text()).contains(citation, source);
        String seen = String.join(
                " ", picture.select("svg:root > text, svg[xmlns] > text").eachText());
        assertThat(seen).as("%s", file).isEqualTo(title + " " + citation + " " + source);
        assertThat(picture.select("[class], a, style, script, [href]"))
                .as("%s", file)
                .isEmpty();
        assertThat(picture.select("rect:not([fill]):not([width=0.0]), text:not([fill])"))
                .as("%s", file)
                .isEmpty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
