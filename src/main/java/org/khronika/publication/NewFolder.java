package org.khronika.publication;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The folder that a release is written into, from several threads. A file in it is new, or it is that of the release before under one more name.
 * Nobody ever writes into a file that is there, so no release changes with another; removing a release removes names only.
 */
final class NewFolder {

    private final Path folder;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Queue<Path> written = new ConcurrentLinkedQueue<>();

    NewFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a file that is not there yet. */
    void write(String path, byte[] bytes) throws IOException {
        Path file = place(path);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.add(file);
    }

    /** Gives a file of an earlier release one more name here; where the disk cannot, copies it. */
    void take(String path, Path earlier) throws IOException {
        Path file = place(path);
        try {
            Files.createLink(file, earlier);
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.copy(earlier, file);
            written.add(file);
        }
    }

    private Path place(String path) throws IOException {
        Path file = folder.resolve(path);
        Path in = file.resolveSibling(".").normalize();
        if (!folders.contains(in)) {
            Files.createDirectories(in);
            folders.add(in);
        }
        return file;
    }

    /** The files whose bytes are not yet safely on the disk. */
    Queue<Path> written() {
        return written;
    }
}
