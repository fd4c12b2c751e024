package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

/** A catalogue as a translator writes it. */
class CatalogueFileTest {

    @TempDir
    private Path folder;

    @Test
    void theFolderIsTheLanguageAndTheFileIsTheContext() throws IOException {
        CatalogueFile file = read("# The word on the page\ncases.held = Ұсталды – «қамауда»\n");

        assertThat(file.tag()).isEqualTo("kk");
        assertThat(file.context()).isEqualTo("cases");
        assertThat(file.messages()).containsEntry("cases.held", "Ұсталды – «қамауда»");
    }

    @Test
    void aKeyThatIsWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> read("cases.held = a\ncases.held = b\n"))
                .hasMessage("cases.properties: expected each key once, found “cases.held” twice.");
    }

    @Test
    void aKeyOfAnotherContextIsRefused() {
        assertThatThrownBy(() -> read("figures.point = a\n"))
                .hasMessage("cases.properties: expected keys that begin with “cases.”, found “figures.point”.");
    }

    private CatalogueFile read(String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("kk")).resolve("cases.properties");
        return CatalogueFile.read(new FileSystemResource(Files.writeString(file, text)));
    }
}
