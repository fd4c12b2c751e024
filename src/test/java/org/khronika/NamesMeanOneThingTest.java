package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who reads a name knows what it means without looking at the imports. */
class NamesMeanOneThingTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void noTwoTypesHaveTheSameSimpleName() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Map<String, List<String>> byName = files.filter(
                            file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", ""),
                            TreeMap::new,
                            Collectors.mapping(file -> SOURCES.relativize(file).toString(), Collectors.toList())));
            byName.values().removeIf(places -> places.size() == 1);

            assertThat(byName).isEmpty();
        }
    }
}
