package org.khronika.publication;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/** Takes the files of a release, one after the other. */
public interface FileSink {

    /**
     * Takes a file.
     *
     * @param path   from the root of the release, with slashes
     * @param record the record that the file is about; null for a page about many
     */
    void put(String path, byte[] bytes, @Nullable RecordRef record) throws IOException;

    /**
     * Takes a file that is made only where it has to be: one that rests on what the file at its path in the release before rested on is that
     * file. It may be made at another time and in another thread than it is put.
     *
     * @param restsOn another for each other thing of which the file is made
     */
    void put(String path, String restsOn, Made file, @Nullable RecordRef record) throws IOException;

    /** Whether files are only looked through before a release: what says the words of another file once more need not be written then. */
    default boolean looksOnly() {
        return false;
    }

    /** A file that can be made. */
    @FunctionalInterface
    interface Made {

        /** Its bytes, the same each time. */
        byte[] bytes() throws IOException;
    }
}
