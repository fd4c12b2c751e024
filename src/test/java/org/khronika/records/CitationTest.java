package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.values.RecordRef;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/** Where in a source something stands is said to whoever reads. */
class CitationTest {

    private static final RecordRef REPORT = new RecordRef("KZ-D-2023-480147");

    @ParameterizedTest
    @CsvSource({
        "paragraph 1055, kk, 1055-абзац",
        "paragraph 9, ru, абзац 9",
        "Абзац 9, en, paragraph 9",
        "9-абзац, ru, абзац 9",
        "page 9, ru, page 9",
        "paragraph 9 and 10, kk, paragraph 9 and 10",
        "9, ru, 9"
    })
    void aParagraphIsSaidInTheLanguageOfTheReaderAndAnythingElseAsItWasWritten(
            String locator, String reader, String said) {
        assertThat(in(Citation.of(REPORT, locator).where(), reader)).isEqualTo(said);
    }

    @Test
    void aParagraphIsKeptTheSameWhoeverCitesIt() {
        assertThat(Citation.paragraph(1055)).isEqualTo("paragraph 1055");
        assertThat(new Citation(null, REPORT, null, null, "Ұсталды", null).where())
                .isNull();
    }

    private static @Nullable String in(@Nullable Sayable where, String tag) {
        return where == null ? null : where.in(Languages.shipped().byTag(tag).orElseThrow());
    }
}
