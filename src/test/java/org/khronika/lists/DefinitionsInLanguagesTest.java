package org.khronika.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.records.RecordType.Start;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.yaml.PackTexts;

/** Whoever begins a list from a definition of others begins it in their own language. */
class DefinitionsInLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void everyTextOfADefinitionIsInTheLanguageOfWhoeverBeginsTheList(String tag) {
        Language language = Languages.shipped().byTag(tag).orElseThrow();
        for (Start<CuratedList> start : Definitions.all()) {
            List<String> english = texts(start.body().apply(Language.english()));
            List<String> said = texts(start.body().apply(language));

            assertThat(said).hasSameSizeAs(english).allMatch(text -> text.matches(".*\\p{IsCyrillic}.*"));
            assertThat(start.says().in(language)).isNotEqualTo(start.says().english());
        }
    }

    @Test
    void noTranslationIsKeptOfATextThatNoDefinitionHas() {
        Set<String> translated = PackTexts.open("/lists/texts.yaml").all();
        assertThat(Definitions.all().stream()
                        .flatMap(start -> Stream.concat(
                                Stream.of(start.says().english()),
                                texts(start.body().apply(Language.english())).stream())))
                .containsAll(translated);
    }

    private static List<String> texts(CuratedList list) {
        return Stream.of(
                        Stream.of(list.title(), String.valueOf(list.purpose())),
                        list.criteria().stream().flatMap(one -> Stream.of(one.words(), one.source())),
                        list.exclusions().stream().flatMap(one -> Stream.of(one.words(), one.source())))
                .flatMap(texts -> texts)
                .map(String::valueOf)
                .toList();
    }
}
