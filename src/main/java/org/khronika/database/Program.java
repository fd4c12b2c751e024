package org.khronika.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.khronika.words.Phrase.phrase;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Phrase;

/** Runs a program of the operating system to its end and keeps what it said. */
final class Program {

    private static final File NOTHING = new File("/dev/null");

    /**
     * How a program ended, and all that it printed.
     *
     * @param broken why it was not waited for to its end; null where it was
     */
    record Ended(int status, String output, @Nullable Phrase broken) {

        boolean isGood() {
            return status == 0;
        }
    }

    private Program() {}

    /** Runs the command with nothing on its standard input. */
    static Ended run(List<String> command, Duration limit) {
        return run(command, limit, NOTHING);
    }

    /**
     * Runs the command in the root folder, without any setting for PostgreSQL from our own environment. A program that
     * is missing or exceeds the limit ends with a status that is not good.
     */
    static Ended run(List<String> command, Duration limit, File input) {
        Path output = temporaryFile();
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectInput(input)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Ended(-1, "", phrase("database.program.too-long").with("seconds", limit.toSeconds()));
            }
            return new Ended(process.exitValue(), new String(Files.readAllBytes(output), UTF_8), null);
        } catch (IOException e) {
            return new Ended(-1, String.valueOf(e.getMessage()), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended(-1, "", phrase("database.program.interrupted"));
        } finally {
            delete(output);
        }
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("khronika-", ".out");
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    phrase("database.temporary-file").with("folder", System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
