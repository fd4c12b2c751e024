package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The drawings of the demo as an old printer or a reader who sees no colours has them. What means something else in one drawing is another grey; a mark is seen on
 * what it stands on; what is certain is seen more than what is not. Looked at by light, in the dark and on paper.
 */
@DatabaseTest
@OnTheDemo
class DrawingsInGreysBrowserTest {

    /** By how much two greys differ at least that mean something else, as WCAG measures contrast. */
    private static final double APART = 1.5;

    /** The same of a mark that is certain and what it stands on. */
    private static final double SEEN = 3;

    /**
     * For each drawing that is shown the contrast between the greys of its marks: of "w1 w2" between two of them, of "w1" between the mark and the paper. A mark that
     * is as light as the paper is seen by its line.
     */
    private static final String CONTRASTS = """
            () => { const NAMES = ['w1', 'w2', 'w3', 'w4', 's1', 's2', 's3', 's4', 'now', 'before', 'perhaps', 'bar', 'town'];
              const grey = (colour) => { const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
                  .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
              const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              const probe = document.createElement('i'); document.body.append(probe);
              probe.style.color = 'var(--paper)'; const paper = grey(getComputedStyle(probe).color);
              probe.style.color = 'var(--paper-2)'; const land = grey(getComputedStyle(probe).color); probe.remove();
              const found = [];
              document.querySelectorAll('svg[role=group], svg[role=img]').forEach((svg) => {
                if (!svg.getBoundingClientRect().width) return;
                const marks = {};
                svg.querySelectorAll('rect, circle, path').forEach((mark) => {
                  const name = [...mark.classList].find((one) => NAMES.includes(one));
                  const style = getComputedStyle(mark);
                  const seen = [style.fill, style.stroke].filter((colour) => /^rgb/.test(colour) && !/, 0\\)$/.test(colour)).map(grey)
                      .find((one) => contrast(one, paper) > 1.01);
                  if (name && seen !== undefined) marks[name] = seen;
                });
                const all = {};
                Object.keys(marks).forEach((one, n, names) => {
                  all[one] = contrast(marks[one], one === 'town' ? land : paper);
                  names.slice(n + 1).forEach((other) => { all[one + ' ' + other] = contrast(marks[one], marks[other]); });
                });
                found.push(all);
              });
              return found; }""";

    /** Marks that may be the same grey: they differ by where they stand, by their form or by what is written in them. */
    private static final Set<String> ALIKE =
            Set.of("now before", "before now", "w4 now", "now w4", "w3 now", "now w3", "bar now", "now bar");

    private static final Set<String> CERTAIN = Set.of("w3", "w4", "s3", "s4", "now", "bar", "town");

    @Autowired
    DemoSite demo;

    @Test
    void whatMeansSomethingElseIsAnotherGrey() throws IOException {
        Path folder = demo.released();
        List<Path> drawn;
        try (Stream<Path> files = Files.walk(folder)) {
            drawn = files.filter(file -> file.toString().endsWith(".html")
                            && text(file).matches("(?s).*<svg[^>]* role=\"(group|img)\".*"))
                    .toList();
        }
        Set<String> compared = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        try (PlainServer server = new PlainServer(folder);
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.pageWithoutScripts();
            for (Path file : drawn) {
                String at = folder.relativize(file).toString();
                page.navigate("/" + at);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setMedia(Media.SCREEN));
                    wrong.addAll(wrong(page, at + " " + scheme, compared));
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                wrong.addAll(wrong(page, at + " PRINT", compared));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).contains("bar", "before perhaps", "now perhaps", "s1 s2", "town", "w1 w2");
    }

    @SuppressWarnings("unchecked")
    private static List<String> wrong(Page page, String where, Set<String> compared) {
        List<String> wrong = new ArrayList<>();
        for (Map<String, Number> drawing : (List<Map<String, Number>>) page.evaluate(CONTRASTS)) {
            drawing.forEach((marks, contrast) -> {
                compared.add(marks);
                double least = CERTAIN.contains(marks) ? SEEN : APART;
                if (!ALIKE.contains(marks) && contrast.doubleValue() < least) {
                    wrong.add("%s, %s: %.2f".formatted(where, marks, contrast.doubleValue()));
                }
            });
        }
        return wrong;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
