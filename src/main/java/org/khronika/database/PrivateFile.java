package org.khronika.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that its owner alone may read, written whole and once. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Makes the file; whoever comes second, in another process, takes what the first wrote. */
    public static void make(Path file, byte[] bytes) throws IOException {
        Path half = Files.createTempFile(
                file.getParent(),
                String.valueOf(file.getFileName()),
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(half, bytes);
        try (FileChannel channel = FileChannel.open(half, Set.of(StandardOpenOption.WRITE))) {
            channel.force(true);
        }
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException first) {
            // That of the first stands.
        } finally {
            Files.delete(half);
        }
    }
}
