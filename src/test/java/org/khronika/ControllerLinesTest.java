package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A controller maps requests to deeds and pages. One that grows works something out that has a name of its own, or serves two jobs. */
class ControllerLinesTest {

    private static final int MOST = 60;

    @Test
    void aControllerHasFewerThanSixtyLines() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith("Controller.java")))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(controller -> assertThat(lines(controller)).isLessThan(MOST));
        }
    }

    private static long lines(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
