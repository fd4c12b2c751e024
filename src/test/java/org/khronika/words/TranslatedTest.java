package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslatedTest {

    private static final Language RUSSIAN = Languages.shipped().byTag("ru").orElseThrow();
    private static final Language KAZAKH = Languages.shipped().byTag("kk").orElseThrow();

    private final Translated torture = new Translated("Torture", Map.of("kk", "Азаптау"));

    @Test
    void aTextOfAPackIsSaidInTheTranslationThatItHas() {
        assertThat(torture.in(KAZAKH)).isEqualTo("Азаптау");
        assertThat(torture.tag(KAZAKH)).isEqualTo("kk");
    }

    @Test
    void aTextOfAPackWithoutATranslationIsSaidInEnglishAndTellsSo() {
        assertThat(torture.in(RUSSIAN)).isEqualTo("Torture");
        assertThat(torture.tag(RUSSIAN)).isEqualTo("en");
    }
}
