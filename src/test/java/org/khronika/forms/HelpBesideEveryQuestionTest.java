package org.khronika.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.records.Question;
import org.khronika.records.RecordType;
import org.khronika.records.Shape;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.WordsOfColumns;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Whoever fills in a form finds beside every question what is meant by it, and never the meaning of another word. */
class HelpBesideEveryQuestionTest {

    @Test
    void everyQuestionOfEveryFormHasItsHintOrTheMeaningOfItsWord() {
        List<String> without = new ArrayList<>();
        each((at, question) -> {
            if (question.hint().isBlank() && Dictionary.of(question).isEmpty()) {
                without.add("%s “%s”".formatted(at, question.label()));
            }
        });
        assertThat(without).as("questions without help").isEmpty();
    }

    @Test
    void aQuestionNamesNoWordThatTheDictionaryDoesNotHave() {
        List<String> unknown = new ArrayList<>();
        each((at, question) -> {
            if (!question.word().isEmpty() && Dictionary.of(question).isEmpty()) {
                unknown.add("%s names “%s”".formatted(at, question.word()));
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void noWordIsExplainedThatOnlyHappensToStandInTheLabel() {
        List<String> shown = new ArrayList<>();
        each((at, question) -> Dictionary.of(question)
                .ifPresent(meaning ->
                        shown.add(question.label() + ": " + meaning.word().english())));
        assertThat(shown)
                .contains("Steps: step", "Adopted on: partial date", "Where: place", "People: position")
                .doesNotContain(
                        "Step from complaint to sentence: sentence",
                        "Laws that it depends on: depends",
                        "Which authority answers, on record: answer",
                        "Is the other place or time as fit as what was asked for?: place",
                        "Court or body: body");
    }

    @Test
    void theCatalogueSaysWhatTheDictionarySays() throws IOException {
        Map<String, String[]> rows = new LinkedHashMap<>();
        Files.readAllLines(Path.of("docs/dictionary.md")).stream()
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .filter(cells -> cells.length == 7)
                .forEach(cells -> rows.putIfAbsent(cells[1], cells));
        Language russian = Languages.shipped().byTag("ru").orElseThrow();
        Language kazakh = Languages.shipped().byTag("kk").orElseThrow();
        each((at, question) -> Dictionary.of(question).ifPresent(meaning -> {
            String[] row = Objects.requireNonNull(rows.get(meaning.word().english()), question.word());
            assertThat(meaning.meaning().english()).isEqualTo(row[2].replaceAll("[`*]", ""));
            assertThat(row[3]).startsWith(meaning.word().in(russian));
            assertThat(row[4]).startsWith(meaning.word().in(kazakh));
        }));
    }

    @Test
    void noWordIsExplainedThatNoFormAsksFor() {
        Set<String> asked = new HashSet<>();
        each((at, question) -> Dictionary.of(question)
                .ifPresent(meaning -> asked.add(meaning.word().key())));
        assertThat(WordsOfColumns.keys("forms.word."))
                .allMatch(key -> asked.contains(key.replaceAll("\\.meaning$", "")));
    }

    @Test
    void theFormsAreAllThere() {
        List<String> all = new ArrayList<>();
        each((at, question) -> all.add(at));
        assertThat(all).hasSizeGreaterThan(500).contains("Proceeding.steps.penalties", "Incident.sourceClaims.because");
    }

    private static void each(BiConsumer<String, Question> with) {
        kinds().forEach(body -> each(body.getSimpleName(), Shape.of(body).questions(), with));
    }

    private static void each(String at, List<Question> questions, BiConsumer<String, Question> with) {
        for (Question question : questions) {
            if (question.control() != Question.Control.CARRIED) {
                String here = at + "." + question.name();
                with.accept(here, question);
                each(here, question.children(), with);
            }
        }
    }

    private static Stream<Class<?>> kinds() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(RecordType.class));
        return scan.findCandidateComponents("org.khronika").stream()
                .map(type -> ResolvableType.forClass(named(Objects.requireNonNull(type.getBeanClassName())))
                        .as(RecordType.class)
                        .getGeneric(0)
                        .toClass());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
