package org.khronika.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

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
}
