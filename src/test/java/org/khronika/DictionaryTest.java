package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.access.Role;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.proceedings.StepKind;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.values.RecordKind;

/** The dictionary knows every word that the code uses for a kind of record, a state, a role, a freedom, an act or a step. */
class DictionaryTest {

    @TestFactory
    Stream<DynamicTest> theDictionaryHasEveryWord() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/dictionary.md")).stream()
                .filter(line -> line.startsWith("|"))
                .toList();
        Stream<Enum<?>> constants = Stream.of(
                        Role.values(),
                        Act.values(),
                        Freedom.values(),
                        StepKind.values(),
                        ReviewState.values(),
                        Sensitivity.values())
                .flatMap(Arrays::stream);
        Stream<DynamicTest> names = constants.map(constant -> DynamicTest.dynamicTest(
                constant.getDeclaringClass().getSimpleName() + "." + constant,
                () -> assertThat(rows).anyMatch(row -> row.contains("`" + constant.name() + "`"))));
        Stream<DynamicTest> kinds = Arrays.stream(RecordKind.values())
                .map(kind -> DynamicTest.dynamicTest(
                        kind.noun(),
                        () -> assertThat(rows).anyMatch(row -> row.startsWith("| " + kind.noun() + " |"))));
        return Stream.concat(names, kinds);
    }

    @TestFactory
    Stream<DynamicTest> everyWordHasItsRussianAndKazakhForm() throws IOException {
        return Files.readAllLines(Path.of("docs/dictionary.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Word"))
                .map(line -> DynamicTest.dynamicTest(
                        line,
                        () -> assertThat(line.split("\\|"))
                                .filteredOn(String::isBlank)
                                .hasSize(1)));
    }

    /** A reader who finds a word twice does not know which is meant: both mean one thing and share a row, or one is called otherwise. */
    @Test
    void noWordHasTwoRows() throws IOException {
        assertThat(twice(tables("Word").flatMap(List::stream).toList())).isEmpty();
    }

    /** A translation may call the same thing alike as an act and as a step, which stand in tables of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"Russian", "Kazakh"})
    void noTranslationHasTwoRowsOfATable(String language) throws IOException {
        assertThat(tables(language))
                .hasSizeGreaterThan(5)
                .allSatisfy(table -> assertThat(twice(table)).isEmpty());
    }

    private static List<String> twice(List<String> cells) {
        Map<String, Long> rows = cells.stream()
                .flatMap(words -> Arrays.stream(words.split(", ")))
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        rows.values().removeIf(times -> times == 1);
        return List.copyOf(rows.keySet());
    }

    /** What each table has in the column of this heading. */
    private static Stream<List<String>> tables(String heading) throws IOException {
        List<List<String>> tables = new ArrayList<>();
        int column = -1;
        for (String line : Files.readAllLines(Path.of("docs/dictionary.md"))) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (line.startsWith("| Word")) {
                column = cells.indexOf(heading);
                tables.add(new ArrayList<>());
            } else if (line.startsWith("| ") && !line.endsWith("| `OTHER` |")) {
                tables.getLast().add(cells.get(column));
            }
        }
        return tables.stream();
    }

    /** A lawyer who finds one of them as a name reads what it means in law, and so it means that or is the name of nothing. */
    @Test
    void aWordThatLawHasForItselfIsTheNameOfNothingElse() throws IOException {
        List<String> words = ofLaw();
        assertThat(words).contains("standing", "sentence");
        Pattern types = Pattern.compile("(?:class|record|enum|interface) \\w*Standing\\w*");
        Pattern penalties = Pattern.compile("\\b(?:Penalty|PenaltyKind|(?:List|Set)<Penalty(?:Kind)?>) sentences?\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                assertThat(types.matcher(source).find())
                        .as("%s has a type called standing", file)
                        .isFalse();
                assertThat(penalties.matcher(source).find())
                        .as("%s calls a penalty a sentence, which is one of words in code", file)
                        .isFalse();
            }
        }
        assertThat(Files.readString(Path.of("docs/schema.sql")))
                .as("tables and columns")
                .doesNotContainPattern("(?m)^(?:create table| +|alter table) ?standing")
                .doesNotContainPattern("(?m)^ +sentence(?:s|_\\w+)? text");
        assertThat(Files.readString(Path.of("src/main/resources/data/columns.yaml")))
                .doesNotContainPattern("(?m)^ +standings?:");
        try (Stream<Path> catalogues = Files.walk(Path.of("src/main/resources/words/en"))) {
            for (Path catalogue : catalogues.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(catalogue))
                        .as("questions in %s", catalogue)
                        .doesNotContainPattern("(?m)^[\\w.-]+\\.standings?(?:\\.\\w+)? =");
            }
        }
    }

    private static List<String> ofLaw() throws IOException {
        String dictionary = Files.readString(Path.of("docs/dictionary.md"));
        return dictionary
                .substring(dictionary.indexOf("## Words that law has for itself"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Word"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
    }
}
