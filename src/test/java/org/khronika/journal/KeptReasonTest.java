package org.khronika.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import org.junit.jupiter.api.Test;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** What the journal keeps as the reason of a deed, whoever reads it later. */
class KeptReasonTest {

    private static final Language RUSSIAN = Languages.shipped().byTag("ru").orElseThrow();
    private static final Language KAZAKH = Languages.shipped().byTag("kk").orElseThrow();

    @Test
    void whatKhronikaSaysIsToldInTheLanguageOfWhoeverReads() {
        String kept = KeptReason.of(phrase("intake.from")
                .with("document", "KZ-D-2022-480147")
                .with("where", phrase("records.citation.paragraph").with("n", "169")));

        assertThat(KeptReason.said(kept).english()).isEqualTo("From KZ-D-2022-480147, paragraph 169.");
        assertThat(KeptReason.said(kept).in(RUSSIAN))
                .contains("KZ-D-2022-480147", "169")
                .doesNotContain("From", "paragraph");
    }

    @Test
    void whatAPersonWroteIsToldAsTheyWroteIt() {
        String kept = KeptReason.of(
                phrase("review.proposed-by").with("who", "Әсел Нұрланқызы").with("why", "“{сот}” – ашық"));

        assertThat(KeptReason.said(kept).in(KAZAKH)).isEqualTo("Ұсынған – Әсел Нұрланқызы: “{сот}” – ашық");
        assertThat(KeptReason.said("{\"key\": қате").in(KAZAKH)).isEqualTo("{\"key\": қате");
        assertThat(KeptReason.said("Kept as it came.").in(RUSSIAN)).isEqualTo("Kept as it came.");
        assertThat(KeptReason.said(null).english()).isEmpty();
    }

    @Test
    void whatNoCatalogueKnowsAnyMoreIsToldAsItWasSaid() {
        assertThat(KeptReason.said("{\"key\":\"review.gone\",\"with\":{\"n\":3},\"english\":\"Gone with 3.\"}")
                        .in(RUSSIAN))
                .isEqualTo("Gone with 3.");
    }
}
