package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The release that is made of the demo, once for all classes of tests, and its files as a stranger reads them. */
abstract class ReleasedDemo {

    private static final Pattern DEFINED =
            Pattern.compile("<dt><code>([^<]*)</code></dt><dd>([^<]*)</dd>", Pattern.DOTALL);

    @Autowired
    DemoSite demoSite;

    StaticSite site = new StaticSite(Path.of(""));

    @BeforeEach
    void published() throws IOException {
        site = new StaticSite(demoSite.released());
    }

    List<String> names() {
        return site.paths().stream()
                .filter(path -> path.matches("data/.*\\.csv"))
                .map(path -> path.substring("data/".length(), path.length() - ".csv".length()))
                .toList();
    }

    Table table(String name) {
        return Table.read(site.text("data/" + name + ".csv"));
    }

    void each(Consumer<String> check) {
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(45);
        names.forEach(check);
    }

    /** What the dictionary says of the columns of a file, by their names. */
    Map<String, String> dictionary(String file) {
        Map<String, String> fields = new TreeMap<>();
        List<String> own = List.of("fields", "columns", "ids", "of-" + file, file);
        for (String part : site.text("data.html").split("<h[23] id=\"")) {
            if (own.contains(part.substring(0, Math.max(0, part.indexOf('"'))))) {
                DEFINED.matcher(part)
                        .results()
                        .forEach(field -> Stream.of(field.group(1).split(", "))
                                .forEach(name -> fields.put(name, field.group(2))));
            }
        }
        return fields;
    }

    Map<String, String> line(String name, String column, String value) {
        return table(name).rows().stream()
                .filter(row -> cell(row, column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    String pageOf(String file, String title) {
        return words(site.text("records/" + cell(line(file, "title", title), "address") + ".html"));
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** A page without its marks, each run of white space as one blank. */
    static String words(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").replace(" .", ".");
    }
}
