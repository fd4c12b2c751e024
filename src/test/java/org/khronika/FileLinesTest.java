package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file can be read in one sitting; one that grows longer has two subjects. */
class FileLinesTest {

    private static final int MOST = 500;

    @Test
    void noFileOfCodeHasMoreThanFiveHundredLines() throws IOException {
        List<Path> all = Stream.of("src/main/java", "src/main/resources/templates", "src/test/java")
                .flatMap(folder -> within(folder).stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(2_000);
        assertThat(all).filteredOn(file -> lines(file) > MOST).isEmpty();
    }

    private static List<Path> within(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
