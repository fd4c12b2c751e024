package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documentation points to exists, and every guide can be found from the README. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
        return pages().flatMap(page -> links(page)
                .map(link -> DynamicTest.dynamicTest(
                        page + " → " + link,
                        () -> assertThat(page.resolveSibling(link).normalize()).exists())));
    }

    @Test
    void theReadmeLeadsToEveryGuide() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (Stream<Path> guides = Files.list(Path.of("docs/guides"))) {
            assertThat(guides.map(Path::toString).filter(guide -> !readme.contains("(" + guide + ")")))
                    .isEmpty();
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> written =
                    docs.filter(path -> path.toString().endsWith(".md")).toList();
            return Stream.concat(
                    Stream.of(Path.of("README.md"), Path.of("ARCHITECTURE.md"), Path.of("CHANGELOG.md")),
                    written.stream());
        }
    }

    private static Stream<String> links(Path page) {
        try {
            return LINK
                    .matcher(Files.readString(page).replaceAll("`[^`\n]+`", ""))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
