package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.records.Asked;
import org.khronika.records.OfKind;
import org.khronika.values.Choice;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every word that code asks for stands in the English catalogues, and nothing else stands there. */
class CataloguesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern ASKED = Pattern.compile("phrase\\(\\s*['\"]([a-z0-9.-]+)['\"]|#\\{([a-z0-9.-]+)");
    private static final Pattern NAMED = Pattern.compile("[\"']([a-z0-9-]+(?:\\.[a-z0-9-]+)+)[\"']");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,}");
    private final Catalogue english = Languages.shipped().english().catalogue();

    @Test
    void everyConstantThatAFormOffersHasItsWords() {
        Set<String> keys = keys(choices());

        assertThat(keys).hasSizeGreaterThan(800);
        assertThat(english.keys()).containsAll(keys);
    }

    @Test
    void everyQuestionHasItsLabel() {
        assertThat(questions()).hasSizeGreaterThan(500);
        assertThat(english.keys()).containsAll(questions());
    }

    @Test
    void everyPhraseOfTheCodeHasItsWords() throws IOException {
        assertThat(english.keys()).containsAll(asked());
    }

    @Test
    void nothingStandsInTheCataloguesThatNobodyAsksFor() throws IOException {
        Set<String> wanted = asked();
        wanted.addAll(found(NAMED));
        keys(choices()).forEach(key -> wanted.addAll(List.of(key, key + ".explanation", key + ".many")));
        questions()
                .forEach(key -> wanted.addAll(
                        List.of(key, key + ".hint", key + ".part", key + ".each", key + ".column", key + ".fact")));
        wanted.add("records.source-claim.hint");
        wanted.addAll(WordsOfColumns.ofCaseRegisters());
        bodies().forEach(body -> wanted.addAll(List.of(body + ".listed.records", body + ".listed.shelf")));
        wanted.addAll(WordsOfColumns.keys("forms.word.")); // HelpBesideEveryQuestionTest

        assertThat(wanted)
                .containsAll(english.keys().stream()
                        .filter(key -> !key.contains("-test."))
                        .toList());
    }

    @Test
    void everyLanguageThatKhronikaShipsSaysEverything() {
        for (Language language : Languages.shipped().all()) {
            assertThat(language.catalogue().keys())
                    .as("%s", language)
                    .containsAll(english.keys().stream()
                            .filter(key -> !key.contains("-test."))
                            .toList());
        }
    }

    @Test
    void aTranslationNamesTheArgumentsOfTheEnglishAndNoOthers() {
        for (Language language : Languages.shipped().all()) {
            for (String key : language.catalogue().keys()) {
                assertThat(english.knows(key)).as("%s in %s", key, language).isTrue();
                assertThat(arguments(language.catalogue(), key))
                        .as("%s in %s", key, language)
                        .isEqualTo(arguments(english, key));
            }
        }
    }

    /** A phrase of two words that stands in a translation as it stands in English was copied and forgotten; a command is typed alike in each. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void noSentenceStandsInATranslationAsInEnglish(String language) throws IOException {
        Map<String, String> words = patterns(language);
        assertThat(words).hasSizeGreaterThan(7000);
        assertThat(patterns("en").entrySet().stream()
                        .filter(one -> ENGLISH.matcher(one.getValue().replaceAll("\\{\\w+(, \\w+,)?|\\w+ \\{", " ; "))
                                .find())
                        .filter(one -> one.getValue().equals(words.get(one.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactly("site.method.bin-khronika-verify-folder");
    }

    private static Map<String, String> patterns(String language) throws IOException {
        Map<String, String> patterns = new TreeMap<>();
        try (Stream<Path> files = Files.list(MAIN.resolve("resources/words").resolve(language))) {
            for (Path file : files.toList()) {
                Properties words = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                words.stringPropertyNames().forEach(key -> patterns.put(key, words.getProperty(key)));
            }
        }
        return patterns;
    }

    private static Set<String> arguments(Catalogue catalogue, String key) {
        return Objects.requireNonNull(catalogue.message(key)).arguments();
    }

    private static Set<String> keys(Stream<Choice> choices) {
        return choices.map(choice -> choice.words().key()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of phrases and of messages in templates, and of what registers and files are called. */
    private static Set<String> asked() throws IOException {
        Set<String> keys = found(ASKED);
        keys.add("language.name");
        keys.addAll(WordsOfColumns.ofSharedColumns());
        for (Path file : sources()) {
            keys.addAll(WordsOfColumns.in(file));
        }
        bodies().forEach(body -> Stream.of(".of-kind", ".listed", ".listed.says", ".listed.first", ".listed.count")
                .forEach(part -> keys.add(body + part)));
        return keys;
    }

    /** What the first group that takes part finds in code and templates. */
    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources()) {
            Matcher found = pattern.matcher(Files.readString(file));
            while (found.find()) {
                keys.add(found.group(1) != null ? found.group(1) : found.group(2));
            }
        }
        return keys;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(path -> path.toString().matches(".*\\.(java|html)"))
                    .toList();
        }
    }

    private static Stream<Choice> choices() {
        return types(Choice.class)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Choice.class::cast);
    }

    /** The bodies of kinds of record, each listed under headings of its own. */
    private static List<String> bodies() {
        return types(Record.class)
                .filter(type -> type.isAnnotationPresent(OfKind.class))
                .map(Keys::of)
                .filter(key -> !key.contains("-test."))
                .toList();
    }

    private static Set<String> questions() {
        return types(Record.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Asked.class))
                .map(component -> Keys.of(component.getDeclaringRecord(), component.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isIndependent();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        return scanner.findCandidateComponents("org.khronika").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null));
    }
}
