package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.legislation.Legislation;
import org.khronika.rules.RulePage.Line;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;
import org.khronika.yaml.PackTexts;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/** The texts of the packs of rules and of legislation, in the languages that Khronika ships. */
class RulesInLanguagesTest {

    /** Words in small Latin letters, beside the names of sites. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?!python-holidays|holidays|adilet|[\\w-]+\\.kz|orda\\.|online\\.ua)[a-z]{3,}\\b");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void everyRuleIsSaidWhollyInTheLanguageOfItsReader(String tag) {
        Language language = Languages.shipped().byTag(tag).orElseThrow();
        assertThat(pages().flatMap(RulesInLanguagesTest::says).map(said -> said.in(language)))
                .filteredOn(said -> ENGLISH.matcher(said).find())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noTranslationIsOfATextThatThePackNoLongerHas(String folder) throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources" + folder))) {
            files.filter(file -> !file.endsWith("texts.yaml"))
                    .forEach(file -> collect(YamlFile.read(file.toString(), read(file)), written));
        }
        assertThat(PackTexts.of(folder).all()).isNotEmpty().isSubsetOf(written);
    }

    static List<String> packs() {
        return List.of("/rules/kz");
    }

    private static Stream<RulePage> pages() {
        Legislation law = Legislation.pack();
        return Stream.of(
                Amnesty.of2022(law).page(),
                Limitation.ofKazakhstan(law).page(),
                Parole.ofKazakhstan(law).page(),
                Credit.ofKazakhstan().page(),
                MeasureTerms.ofKazakhstan(law).page(),
                Deadlines.ofKazakhstan().page(),
                AssemblyLaw.ofKazakhstan().page(),
                ApplicationRules.ofKazakhstan().page(),
                WorkingDays.ofKazakhstan().page());
    }

    private static Stream<Sayable> says(RulePage page) {
        Heading heading = page.heading();
        return Stream.concat(
                Stream.of(heading.title(), heading.law(), heading.readIn()),
                page.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .flatMap(RulesInLanguagesTest::says));
    }

    private static Stream<Sayable> says(Line line) {
        @Nullable Sayable note = line.provision().note();
        Stream<Sayable> always = Stream.of(line.sentence(), line.provision().law());
        return note == null ? always : Stream.concat(always, Stream.of(note));
    }

    private static void collect(YamlNode node, Set<String> into) {
        if (node.isMap()) {
            node.map().values().forEach(inside -> collect(inside, into));
        } else if (node.isList()) {
            node.items().forEach(inside -> collect(inside, into));
        } else {
            into.add(node.text());
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
