package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Two locks between the processes that use one data folder, which the operating system takes back from a process that
 * is killed. {@code start.lock} is held by one at a time, while it starts or stops the server; {@code users.lock} is
 * shared by all who use the server, so that the last one knows that it is the last.
 */
final class Locks implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final FileChannel users;
    private @Nullable FileLock use;

    private Locks(Path folder, FileChannel users) {
        this.folder = folder;
        this.users = users;
    }

    static Locks in(Path folder) {
        return new Locks(folder, open(folder.resolve("users.lock")));
    }

    /**
     * Does something while no other process starts or stops the server.
     *
     * @throws DatabaseUnavailable if another process keeps us waiting for too long
     */
    <T> T alone(Supplier<T> deed) {
        FileChannel channel = open(folder.resolve("start.lock"));
        try {
            waitFor(channel);
            return deed.get();
        } finally {
            close(channel);
        }
    }

    /** Joins those who use the server. */
    void join() {
        use = tryLock(users, true);
    }

    /** Leaves those who use the server and says whether nobody is left; to be called under {@link #alone}. */
    boolean leaveAsLast() {
        try {
            if (use != null) {
                use.release();
            }
            return tryLock(users, false) != null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        close(users);
    }

    private void waitFor(FileChannel channel) {
        Instant end = Instant.now().plus(PATIENCE);
        while (tryLock(channel, false) == null) {
            if (Instant.now().isAfter(end)) {
                throw new DatabaseUnavailable(phrase("database.lock.other-process")
                        .with("folder", folder.toString())
                        .with("seconds", PATIENCE.toSeconds()));
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable(phrase("database.lock.interrupted"), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new DatabaseUnavailable(phrase("database.lock.network-drive"), e);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DatabaseUnavailable(phrase("database.lock.unwritten").with("file", file.toString()), e);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DatabaseUnavailable(phrase("database.lock.not-given-back"), e);
        }
    }
}
