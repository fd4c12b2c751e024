package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A line of a template can be read, and a change to it reviewed, without scrolling sideways. Where white space would be published, a line is
 * broken inside a tag before an attribute of Thymeleaf, or inside a remark of it, {@code <!--/*} to {@code *}{@code /-->}: both leave nothing.
 */
class TemplateLinesTest {

    private static final int LONGEST = 160;

    @Test
    void noLineOfATemplateIsLongerThanAScreenIsWide() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(templates.filter(Files::isRegularFile).flatMap(TemplateLinesTest::longLines))
                    .isEmpty();
        }
    }

    private static Stream<String> longLines(Path template) {
        List<String> lines = lines(template);
        return IntStream.range(0, lines.size())
                .filter(n -> lines.get(n).length() > LONGEST)
                .mapToObj(n -> "%s:%d".formatted(template, n + 1));
    }

    private static List<String> lines(Path template) {
        try {
            return Files.readAllLines(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
