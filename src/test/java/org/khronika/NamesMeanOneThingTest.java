package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who reads a name knows what it means without looking at the imports. A type inside another may be called as one that has a file of its own
 * ({@code RecordPage.Step}, beside {@code Step}) if outside it is written with the outer name, and if the other is not its neighbour.
 */
class NamesMeanOneThingTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern INNER = Pattern.compile(
            "^ +(?:(?:public|private|protected|static|sealed|non-sealed|final|abstract) )*(?:record|class|enum|interface|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern IMPORT_OF_INNER =
            Pattern.compile("^import org\\.khronika\\.[a-z.]*([A-Z]\\w*)\\.([A-Z]\\w*);", Pattern.MULTILINE);

    private static final Pattern CODE = Pattern.compile("`([A-Z]\\w+)`");
    /** A page's own picture of a step, a person, a section. */
    private static final Set<String> SHOWS_THE_VERY_THING =
            Set.of("RecordPage.java", "WhatIsNew.java", "RulePage.java");

    @Test
    void noTwoTypesHaveTheSameSimpleName() {
        Map<String, List<Path>> twice = byName();
        twice.values().removeIf(places -> places.size() == 1);

        assertThat(twice).isEmpty();
    }

    @Test
    void aTypeInsideAnotherIsNotCalledAsANeighbourOfIt() {
        Map<String, List<Path>> files = byName();
        assertThat(sources()
                        .flatMap(file -> inner(file)
                                .filter(name -> files.getOrDefault(name, List.of()).stream()
                                        .anyMatch(top -> !top.equals(file)
                                                && String.valueOf(top.getParent())
                                                        .equals(String.valueOf(file.getParent()))))
                                .map(name -> file + ": " + name)))
                .isEmpty();
    }

    @Test
    void outsideATypeThatSharesItsNameIsWrittenWithTheOuterName() {
        Map<String, List<Path>> files = byName();
        assertThat(Stream.concat(sources(), javaIn(Path.of("src/test/java")))
                        .flatMap(file -> IMPORT_OF_INNER
                                .matcher(read(file))
                                .results()
                                .filter(imported -> files.containsKey(imported.group(2)))
                                .map(imported ->
                                        "%s: write %s.%s".formatted(file, imported.group(1), imported.group(2)))))
                .isEmpty();
    }

    /** What pages are laid out in may be called as others are; a word of the dictionary may not be borrowed for another thing. */
    @Test
    void noTypeInsideAnotherBorrowsAWordOfTheDictionary() throws IOException {
        Set<String> words = Files.readAllLines(Path.of("docs/dictionary.md")).stream()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> CODE.matcher(line.substring(line.lastIndexOf('|', line.length() - 2)))
                        .results()
                        .map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(words).contains("Attempt", "Step", "Stage");
        assertThat(sources()
                        .filter(file -> !SHOWS_THE_VERY_THING.contains(
                                file.getFileName().toString()))
                        .flatMap(file -> inner(file).filter(words::contains).map(name -> file + ": " + name)))
                .isEmpty();
    }

    private static Map<String, List<Path>> byName() {
        return sources()
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString().replace(".java", ""), TreeMap::new, Collectors.toList()));
    }

    private static Stream<String> inner(Path file) {
        return INNER.matcher(read(file)).results().map(MatchResult::group).map(NamesMeanOneThingTest::lastWord);
    }

    private static String lastWord(String declaration) {
        return declaration.substring(declaration.lastIndexOf(' ') + 1);
    }

    private static Stream<Path> sources() {
        return javaIn(SOURCES);
    }

    private static Stream<Path> javaIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
