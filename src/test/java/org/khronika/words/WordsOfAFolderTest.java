package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language that an installation brings itself, without a programmer. */
class WordsOfAFolderTest {

    @TempDir
    private Path words;

    @AfterEach
    void silent() {
        PseudoLanguage.silent();
    }

    private void write(String tag, String context, String text) throws IOException {
        Files.writeString(Files.createDirectories(words.resolve(tag)).resolve(context + ".properties"), text);
    }

    @Test
    void itIsSpokenBesideThoseThatAreShippedAndSaysInEnglishWhatItLacks() throws IOException {
        write("ky", "language", "language.name = Кыргызча\n");
        write("ky", "site", "site.release = Чыгарылыш {number}\n");

        Language kyrgyz = Languages.speak(words).byTag("ky").orElseThrow();

        assertThat(Languages.spoken().all()).hasToString("[en, kk, ky, ru]");
        assertThat(kyrgyz.name()).isEqualTo("Кыргызча");
        assertThat(phrase("site.release").with("number", 3).in(kyrgyz)).isEqualTo("Чыгарылыш 3");
        assertThat(phrase("site.data.data").in(kyrgyz)).isEqualTo("Data");
    }

    @Test
    void whatCannotBeSaidIsToldAndSaidInEnglish() throws IOException {
        write(
                "ky",
                "site",
                "site.release = Чыгарылыш {nomer}\nsite.data.data = {count, plural, one {#}\nsite.gone = Жок\nsite.frame.menu = Меню\n");
        write("ky", "desk", "site.frame.data = Маалымат\n");

        WordsOfAFolder kyrgyz = WordsOfAFolder.of(words, "ky");

        assertThat(kyrgyz.messages()).containsOnlyKeys("site.frame.menu");
        assertThat(kyrgyz.problems())
                .extracting(Sayable::english)
                .contains(
                        "site.release: expected the arguments [number], found [nomer].",
                        "site.gone: English has no such key.",
                        "desk.properties: desk.properties: expected keys that begin with “desk.”, found “site.frame.data”.")
                .anyMatch(sentence -> sentence.startsWith("site.data.data: words/ky: "));
        assertThat(kyrgyz.missing()).contains("site.release", "site.data.data").doesNotContain("site.frame.menu");
        assertThat(phrase("site.release").with("number", 3).in(kyrgyz.language()))
                .isEqualTo("Release 3");
    }

    @Test
    void aLanguageThatIsShippedIsNotTakenFromTheFolder() throws IOException {
        write("ru", "site", "site.frame.menu = Иное\n");

        Language russian = Languages.speak(words).byTag("ru").orElseThrow();

        assertThat(phrase("site.frame.menu").in(russian)).isEqualTo("Меню");
    }

    @Test
    void whereThereIsNoFolderThereIsNoSuchLanguage() {
        assertThat(Languages.speak(words.resolve("nowhere")).all())
                .hasSameSizeAs(Languages.shipped().all());
    }
}
