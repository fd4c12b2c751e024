package org.khronika.publication;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.database.Home;
import org.springframework.stereotype.Component;

/**
 * A sum over everything but the records that decides the bytes of a release: our classes, templates, words and packs, the libraries, Java, and
 * the words that the installation brings. Another program, or another version of one, has another sum.
 */
@Component
class ProgramSum {

    private final Path words;

    ProgramSum(Home home) {
        this.words = home.folder("words");
    }

    /** The sum, with settings that decide the bytes too. */
    String of(List<String> settings) {
        return Sha256.of(String.join("\n", Shipped.SUM, folder(words), String.join("\n", settings)));
    }

    /** Worked out once: a program does not change while it runs. */
    private static final class Shipped {

        static final String SUM = Sha256.of(String.join(
                "\n",
                Runtime.version().toString(),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> Path.of(path).getFileName().toString())
                        .collect(Collectors.joining("\n")),
                ours()));

        private static String ours() {
            try {
                Path place = Path.of(ProgramSum.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                return Files.isDirectory(place) ? folder(place) : Sha256.of(Files.readAllBytes(place));
            } catch (URISyntaxException | RuntimeException unknown) {
                return UUID.randomUUID().toString(); // nothing of another start is taken over
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file) + " " + sum(file))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
