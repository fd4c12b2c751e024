package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a translator asks the command line. */
class WordsVerbTest {

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return RootCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void itTellsHowMuchALanguageSaysAndWhatItLacks() throws IOException {
        Path folder = Files.createDirectories(home.resolve("words/ky"));
        Files.writeString(folder.resolve("site.properties"), "site.frame.menu = Меню\nsite.gone = Жок\n");

        assertThat(run("words", "check", "ky", "--home", home.toString())).isEqualTo(1);
        assertThat(out.toString()).startsWith("ky: 1 of ").contains("access.", "--missing prints them all");
        assertThat(err.toString()).contains("site.gone: English has no such key.");
    }

    @Test
    void itPrintsWhatIsMissingAsLinesToGoOnWith() throws IOException {
        Files.createDirectories(home.resolve("words/ky"));

        assertThat(run("words", "check", "ky", "--missing", "--home", home.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("site.release = Release {number}\n");
    }

    @Test
    void aLanguageWithoutAFolderIsSaidToHaveNone() {
        assertThat(run("words", "check", "ky", "--home", home.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no folder " + home.resolve("words/ky"));
    }
}
