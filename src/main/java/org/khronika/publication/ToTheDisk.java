package org.khronika.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** Brings what was written safely to the disk, so that a loss of power takes nothing of it away. */
final class ToTheDisk {

    private static final int FEW = 300;

    private ToTheDisk() {}

    /**
     * Brings files to the disk: few one by one; many at once with their whole file system, by the tool of the system, which waits for the disk
     * once and not for each.
     *
     * @param folder in which they lie
     */
    static void files(Collection<Path> files, Path folder) throws IOException {
        if (files.size() > FEW && wholeFileSystem(folder)) {
            return;
        }
        for (Path file : files) {
            one(file);
        }
    }

    /** Brings a file or a folder to the disk. */
    static void one(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean wholeFileSystem(Path folder) {
        try {
            Process sync = new ProcessBuilder("sync", "-f", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return sync.waitFor(10, TimeUnit.MINUTES) && sync.exitValue() == 0;
        } catch (IOException noSuchTool) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
