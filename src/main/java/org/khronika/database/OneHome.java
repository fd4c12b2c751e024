package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The data folder, held by the one program that serves it. Commands that work beside it, such as {@code publish}, do not hold it.
 * The operating system takes the lock back from a program that is killed.
 */
final class OneHome implements AutoCloseable {

    private static final String FILE = "serving.lock";

    private final @Nullable FileChannel channel;

    private OneHome(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** For a program that does not serve. */
    static OneHome shared() {
        return new OneHome(null);
    }

    /**
     * Takes the folder.
     *
     * @throws DatabaseUnavailable when another program serves it; the message says which
     */
    static OneHome of(Home home) {
        Path file = home.file(FILE);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isOurs(channel)) {
                String other = read(channel);
                channel.close();
                throw new DatabaseUnavailable((other.isEmpty()
                                ? phrase("database.one-home.served")
                                : phrase("database.one-home.served-by").with("process", other))
                        .with("folder", home.folder().toString()));
            }
            write(channel, String.valueOf(ProcessHandle.current().pid()));
            return new OneHome(channel);
        } catch (IOException e) {
            throw new DatabaseUnavailable(phrase("database.one-home.unwritten").with("file", file.toString()), e);
        }
    }

    /** The lock lies beyond the text, so that where locks forbid reading the number of the process can still be read. */
    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(1_000, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
