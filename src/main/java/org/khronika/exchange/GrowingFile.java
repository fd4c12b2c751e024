package org.khronika.exchange;

import java.io.IOException;
import java.util.List;
import org.khronika.values.RecordKind;

/** A file that is written while its records are read: it keeps none of them. */
interface GrowingFile {

    /** What follows is of a kind. */
    void begin(RecordKind kind) throws IOException;

    /** The next records of it. */
    void add(List<ExportedRecord> records) throws IOException;

    /** Writes what stands at the end; the stream stays open. */
    void finish() throws IOException;
}
