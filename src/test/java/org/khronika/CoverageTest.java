package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.ShownTypes;
import org.khronika.publication.pages.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of what the update tracks (docs/coverage.md) names tests, files and registers that there are, and every register. */
@DatabaseTest
class CoverageTest {

    private static final Path TABLE = Path.of("docs/coverage.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern NAMED = Pattern.compile("\\*([^*]+)\\*");

    @Autowired
    List<RecordRegister<?>> registers;

    @Autowired
    ShownTypes lists;

    private static List<List<String>> rows() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> line.startsWith("| R"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void thereIsARowForEveryThingThatTheUpdateTracks() {
        assertThat(rows().stream().map(row -> row.get(1)))
                .isEqualTo(IntStream.rangeClosed(1, 34).mapToObj(n -> "R" + n).toList());
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        for (List<String> row : rows()) {
            List<String> named = codes(row.get(6));
            assertThat(named).as(row.get(1)).isNotEmpty();
            for (String test : named) {
                if (test.startsWith("specs/")) {
                    assertThat(Path.of("src/test/resources", test)).isNotEmptyDirectory();
                } else {
                    assertThat(tests).as(row.get(1)).contains(test);
                }
            }
        }
    }

    @Test
    void everyFileOfAReleaseThatIsNamedIsWritten() {
        Set<String> slugs =
                lists.all().stream().map(type -> Register.of(type).slug()).collect(Collectors.toSet());
        for (List<String> row : rows()) {
            for (String file : codes(row.get(5))) {
                if (file.startsWith("registers/")) {
                    assertThat(slugs()).as(row.get(1)).contains(file.substring("registers/".length()));
                } else if (!file.startsWith("data/")) {
                    assertThat(slugs).as(row.get(1)).contains(file);
                }
            }
        }
    }

    @Test
    void everyRegisterIsNamedSomewhereByItsFileAndByItsTitle() {
        Set<String> files = rows().stream()
                .flatMap(row -> codes(row.get(5)).stream())
                .filter(file -> file.startsWith("registers/"))
                .map(file -> file.substring("registers/".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(files).containsAll(slugs());
        Set<String> titles = rows().stream()
                .flatMap(row -> NAMED.matcher(row.get(4)).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(titles)
                .containsAll(registers.stream()
                        .map(register -> register.definition().title().english())
                        .toList());
    }

    private Set<String> slugs() {
        Set<String> slugs = registers.stream().map(RecordRegister::slug).collect(Collectors.toCollection(TreeSet::new));
        Stream.of(org.khronika.registers.CaseRegister.values())
                .map(org.khronika.registers.CaseRegister::slug)
                .forEach(slugs::add);
        return slugs;
    }
}
