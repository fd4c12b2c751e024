package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** Numbers as sentences say them. */
class CountTest {

    private static final Language RUSSIAN = Languages.shipped().byTag("ru").orElseThrow();

    @Test
    void smallNumbersAreWordsInEnglishAndFiguresWhereAWordWouldBend() {
        assertThat(Count.said(3).english()).isEqualTo("three");
        assertThat(Count.said(3).in(RUSSIAN)).isEqualTo("3");
    }

    @Test
    void aSentenceCanBeginWithANumberOrAskForItsFigures() {
        assertThat(Count.said(3).capital().english()).isEqualTo("Three");
        assertThat(Count.said(3).in(Language.english(), "figures")).isEqualTo("3");
        assertThat(Count.said(1200).english()).isEqualTo("1,200");
    }
}
