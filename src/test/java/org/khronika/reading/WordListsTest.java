package org.khronika.reading;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

    private static final Path READER = Path.of("src/main/java/org/khronika/reading");

    @ParameterizedTest
    @ValueSource(strings = {"words", "events"})
    void eachListIsAskedForByTheReaderAndEachThatIsAskedForIsWritten(String file) throws IOException {
        assertThat(asked(file))
                .isEqualTo(Resources.yaml("en/" + file + ".yaml").map().keySet());
    }

    @Test
    void aListThatOnlyPunctuationFillsKeepsIt() {
        assertThat(WordLists.words("where")).contains(",", "near", "capital");
    }

    private static Set<String> asked(String file) throws IOException {
        Pattern call = Pattern.compile("WordLists\\.\\s*" + file + "\\(\\s*\"([^\"]+)\"");
        try (var files = Files.walk(READER)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> call.matcher(read(path)).results())
                    .map(found -> found.group(1))
                    .collect(toSet());
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
