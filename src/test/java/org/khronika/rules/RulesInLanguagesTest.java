package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.legislation.ArticleTitles;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.OffenceList;
import org.khronika.legislation.Provision;
import org.khronika.legislation.StatutoryPenalty;
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
    @ValueSource(strings = {"/rules/kz/texts.yaml", "/legislation/kz-texts.yaml"})
    void noTranslationIsOfATextThatThePackNoLongerHas(String texts) throws IOException {
        Set<String> written = new TreeSet<>();
        Path file = Path.of("src/main/resources" + texts);
        try (Stream<Path> files = Files.list(Objects.requireNonNull(file.getParent()))) {
            files.filter(other -> !other.equals(file))
                    .forEach(other -> collect(YamlFile.read(other.toString(), read(other)), written));
        }
        assertThat(PackTexts.open(texts).all()).isNotEmpty().isSubsetOf(written);
    }

    /** What the pages of legislation show of an article beside its titles, which are those of the law. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void everyArticleIsToldWhollyInTheLanguageOfItsReader(String tag) {
        Language language = Languages.shipped().byTag(tag).orElseThrow();
        Legislation law = Legislation.pack();
        Stream<Sayable> articles = law.codes().stream()
                .flatMap(code -> law.all(code.letters()).stream())
                .flatMap(RulesInLanguagesTest::says);
        Stream<Sayable> lists = Stream.of(OffenceList.values()).map(law::means);
        Stream<Sayable> codes = law.codes().stream().flatMap(code -> Stream.of(code.said(), code.number()));
        assertThat(Stream.of(articles, lists, codes)
                        .flatMap(all -> all)
                        .filter(Objects::nonNull)
                        .map(said -> said.in(language))
                        .distinct())
                .filteredOn(said -> ENGLISH.matcher(said).find())
                .isEmpty();
    }

    private static Stream<Sayable> says(Provision part) {
        ArticleTitles titles = part.titles();
        return Stream.of(
                        Stream.of(
                                titles.said(),
                                part.shortTitle(),
                                part.what(),
                                part.note(),
                                part.source().title()),
                        part.penalties().stream().<Sayable>map(StatutoryPenalty::inWords),
                        titles.remarks().values().stream())
                .flatMap(all -> all);
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
