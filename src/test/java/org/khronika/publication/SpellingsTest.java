package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.people.FoldedWords;
import org.khronika.records.Naming;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordRef;

/** Hidden names are looked up by how they begin: none of their forms may be missed by that, and nothing else may be taken for one. */
class SpellingsTest {

    private static final List<String> NAMES =
            List.of("Ян", "Ева", "Али", "Лиля", "Аслан", "Гүлім", "Нұрай", "Bo", "Ayl", "Ayla");
    private static final List<String> ENDINGS =
            List.of("", "а", "у", "е", "ю", "ой", "ом", "ого", "ның", "нің", "ға", "ге", "мен", "s", "ович", "ж");

    private static Spellings hiding(String name) {
        Naming naming = new Naming("a person not named", "minors are never named", List.of(name));
        return new Spellings(List.of(new Hidden(new RecordRef("OS-N-2023-0001"), naming)), List.of());
    }

    private static String folded(String word) {
        return FoldedWords.of(FoldedWords.normal(word)).getFirst().folded();
    }

    @ParameterizedTest
    @CsvSource({
        "Аслан, У Аслана отняли камеру",
        "Лиля, Письмо Лиле не дошло",
        "Гүлім, Гүлімнің анасы келді",
        "Али, Алиге хат келді",
        "Ян, Позвонил Ян",
        "Ayla, AYLA was there"
    })
    void aHiddenNameIsFoundInItsForms(String name, String text) {
        assertThat(hiding(name).find(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Miras, Mir\u0430s was there",
        "Aliya Hidden, \u0410liya Hidd\u0435n was there",
        "\u0410\u0441\u0435\u043c, Ace\u043cге хат келді",
        "Капар, Kапара отпустили"
    })
    void aLetterOfTheOtherScriptThatLooksAlikeHidesNoName(String name, String text) {
        assertThat(hiding(name).find(text)).isPresent();
    }

    @Test
    void noFormIsMissedAndNothingElseIsTaken() {
        for (String name : NAMES) {
            Spellings spellings = hiding(name);
            for (String other : NAMES) {
                words(other)
                        .forEach(word -> assertThat(spellings
                                        .find("Before " + word + ", after.")
                                        .isPresent())
                                .as("%s in %s", name, word)
                                .isEqualTo(WordEndings.isFormOf(folded(name), folded(word))));
            }
        }
    }

    private static Stream<String> words(String name) {
        return Stream.of(name, name.substring(0, name.length() - 1), name.substring(0, 1))
                .flatMap(stem -> ENDINGS.stream().map(ending -> stem + ending));
    }
}
