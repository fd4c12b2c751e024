package org.khronika.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders that one process of a run of the tests makes and all of them read. The next run makes its own. */
final class OfTheRun {

    private static final String RUN = System.getProperty(
            "khronika.test.run", Long.toString(ProcessHandle.current().pid()));
    private static final Path ALL =
            Path.of("target", "test-homes", "run-" + RUN.replace(':', '-')).toAbsolutePath();

    private OfTheRun() {}

    /** Fills an empty folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** The folder of this name, which the first who asks fills while all others wait; who fails leaves it to the next. */
    static Path folder(String name, Filling filling) throws IOException {
        Path whole = ALL.resolve(name);
        Files.createDirectories(ALL);
        try (FileChannel channel =
                FileChannel.open(ALL.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!Files.exists(whole)) {
                Path half = Files.createTempDirectory(ALL, name);
                filling.fill(half);
                Files.move(half, whole);
            }
        }
        return whole;
    }
}
