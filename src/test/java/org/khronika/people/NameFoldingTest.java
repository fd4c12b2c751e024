package org.khronika.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.YamlCases;

class NameFoldingTest {

    private final YamlCases cases = YamlCases.of("/people/name-folding-cases.yaml");

    @ParameterizedTest
    @CsvSource({
        "Жанболат Қожабай, Zhanbolat Kozhabai",
        "Zhanbolat Kozhabay, Janbolat Qojabai",
        "Дмитрий Щукин, Dmitry Shchukin",
        "Әлия Юсупова, Aliya Yusupova",
        "Ғалым Хасенов, Galym Khasenov",
        "'Khasenov, Galym', Galym Hasenov",
        "The Union of Lamps, Union of Lamps"
    })
    void theUsualSpellingsOfOneNameFoldTogether(String one, String other) {
        assertThat(NameFolding.fold(one)).isEqualTo(NameFolding.fold(other)).isNotEmpty();
    }

    @Test
    void differentNamesStayApart() {
        assertThat(NameFolding.fold("Kairat Sultanbek")).isNotEqualTo(NameFolding.fold("Kairat Sultanbekov"));
        assertThat(NameFolding.fold("Aslan Ospan")).isNotEqualTo(NameFolding.fold("Arslan Ospan"));
    }

    @Test
    void aNameWithoutLettersFoldsToNothing() {
        assertThat(NameFolding.fold("— ’ —")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> allSpellingsOfANameFoldTogether() {
        return cases.lists("same").entrySet().stream()
                .flatMap(name -> name.getValue().stream()
                        .map(spelling -> DynamicTest.dynamicTest(
                                name.getKey() + " is " + spelling,
                                () -> assertThat(NameFolding.fold(spelling))
                                        .isEqualTo(NameFolding.fold(name.getKey())))));
    }

    @TestFactory
    Stream<DynamicTest> likenessSeesThroughEndingsPatronymicsAndInitials() {
        return cases.rows("alike").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cells().toString(),
                        () -> assertThat(NameFolding.likeness(row.get("one"), row.get("other")))
                                .isGreaterThanOrEqualTo(Double.parseDouble(row.get("least")))));
    }

    @TestFactory
    Stream<DynamicTest> namesOfTwoPeopleStayApart() {
        return cases.rows("different").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cells().toString(),
                        () -> assertThat(NameFolding.likeness(row.get("one"), row.get("other")))
                                .isLessThan(Double.parseDouble(row.get("below")))));
    }

    @Test
    void theLongestWordFindsTheSurnameInAnotherScript() {
        assertThat(NameFolding.fold("Зейнеп Ермекқызы Кантарбаева"))
                .contains(NameFolding.longestWord("Z. Kantarbayeva"));
    }

    @Test
    void aNameInAnotherScriptKeepsItsLetters() {
        assertThat(NameFolding.fold("ნინო")).isEqualTo("ნინო");
        assertThat(NameFolding.fold("王 芳")).isNotEmpty().isNotEqualTo(NameFolding.fold("王 明"));
    }
}
