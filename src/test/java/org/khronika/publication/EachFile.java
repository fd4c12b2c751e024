package org.khronika.publication;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/** A sink that makes every file, whatever it rests on. */
@FunctionalInterface
interface EachFile extends FileSink {

    @Override
    default void put(String path, String restsOn, Made file, @Nullable RecordRef record) throws IOException {
        put(path, file.bytes(), record);
    }
}
