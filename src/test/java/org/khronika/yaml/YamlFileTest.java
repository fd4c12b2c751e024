package org.khronika.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person wrote in a file is read as it stands there, and what cannot be is told with its line. */
class YamlFileTest {

    private static final YamlNode LETTER = YamlFile.read("letter.yaml", """
            # Әсем's letter
            title: «Қаланың хаты»
            days:
              - 2022-01-05
              - no
            asked: 12
            kept: yes
            until:
            people:
              - name: Әсем
                age: жиырма
            """);

    @Test
    void everyScalarStaysTheTextThatWasWritten() {
        assertThat(LETTER.texts("days")).containsExactly("2022-01-05", "no");
        assertThat(LETTER.at("asked").plain()).isEqualTo("12");
        assertThat(LETTER.plain())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("until", "")
                .containsEntry("people", List.of(Map.of("name", "Әсем", "age", "жиырма")));
    }

    @Test
    void whoeverNeedsANumberOrAYesAsksForIt() {
        assertThat(LETTER.at("asked").number()).isEqualTo(12);
        assertThat(LETTER.yes("kept")).isTrue();
        assertThat(LETTER.yes("until")).isFalse();
    }

    @Test
    void aKeyWithNothingAfterItIsAbsent() {
        assertThat(LETTER.find("until")).isNull();
        assertThatThrownBy(() -> LETTER.text("until"))
                .hasMessage(
                        "letter.yaml, line 2: expected “until”, found only title, days, asked, kept, until, people.");
    }

    @Test
    void whatIsWrongIsToldWithFileAndLineAndWhatWasExpectedAndFound() {
        YamlNode person = LETTER.items("people").getFirst();

        assertThatThrownBy(() -> person.at("age").number())
                .isInstanceOf(MalformedYaml.class)
                .hasMessage("letter.yaml, line 11: expected a whole number, found “жиырма”.");
        assertThatThrownBy(() -> person.text("street"))
                .hasMessage("letter.yaml, line 10: expected “street”, found only name, age.");
        assertThatThrownBy(() -> LETTER.text("days"))
                .hasMessage("letter.yaml, line 4: expected words, found a list of 2.");
        assertThatThrownBy(() -> LETTER.items("people").getFirst().items())
                .hasMessage("letter.yaml, line 10: expected a list, found a map of name, age.");
        assertThatThrownBy(() -> LETTER.at("title").yes())
                .hasMessage("letter.yaml, line 2: expected yes or no, found “«Қаланың хаты»”.");
        assertThatThrownBy(() ->
                        YamlFile.read("letter.yaml", "a: 1\nb: '(['\n").at("b").pattern())
                .hasMessage("letter.yaml, line 2: expected a pattern, found “([”.");
    }

    @Test
    void aKeyThatIsWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> YamlFile.read("letter.yaml", "people:\n  Әсем: 1\n  Ерлан: 2\n  Әсем: 3\n"))
                .hasMessage("letter.yaml, line 4: expected each key once, found “Әсем”.");
    }

    @Test
    void aFileThatIsNoYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> YamlFile.read("letter.yaml", "title: a\ndays: [unclosed\n"))
                .isInstanceOf(MalformedYaml.class)
                .hasMessageStartingWith("letter.yaml, line 3: expected YAML, found expected ',' or ']'");
        assertThatThrownBy(() -> YamlFile.read("letter.yaml", "# nothing but a remark\n"))
                .hasMessage("letter.yaml, line 1: expected YAML, found nothing.");
        assertThatThrownBy(() -> YamlFile.open("/letters/none.yaml"))
                .hasMessage("Expected the file /letters/none.yaml on the class path, found none.");
    }

    @Test
    void nothingElseOpensYaml() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !path.startsWith(Path.of("src/main/java/org/khronika/yaml")))
                            .filter(YamlFileTest::opensYaml))
                    .isEmpty();
        }
    }

    private static boolean opensYaml(Path source) {
        try {
            return Files.readString(source)
                    .lines()
                    .anyMatch(line ->
                            line.matches("import (static )?org\\.yaml\\..*|import .*\\.dataformat\\.yaml\\..*"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
