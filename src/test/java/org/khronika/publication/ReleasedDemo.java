package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.springframework.beans.factory.annotation.Autowired;

/** The release that is made of the demo, once for a class of tests, and its files as a stranger reads them. */
abstract class ReleasedDemo {

    private static final Pattern DEFINED =
            Pattern.compile("<dt><code>([^<]*)</code></dt><dd>([^<]*)</dd>", Pattern.DOTALL);

    @Autowired
    Members members;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    Releases releases;

    StaticSite site;

    @BeforeEach
    void publishOnce() {
        if (releases.list().isEmpty()) {
            publish.publish(Cast.edil(members), null, null);
        }
        site = new StaticSite(folders.of(1));
    }

    List<String> names() {
        return site.files().keySet().stream()
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
        List<String> own = List.of("fields", "columns", "of-" + file, file);
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
