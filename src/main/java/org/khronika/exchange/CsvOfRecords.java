package org.khronika.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.khronika.pages.CsvFile;
import org.khronika.pages.ShownTypes;
import org.khronika.values.RecordKind;

/** One table of records of all kinds. */
final class CsvOfRecords implements GrowingFile {

    private final Writer out;
    private final List<String> columns;
    private final ShownTypes types;
    private final boolean confidential;

    private List<Function<ExportedRecord, String>> told = List.of();

    /** @param kinds of the records that it will have */
    CsvOfRecords(OutputStream out, Collection<RecordKind> kinds, ShownTypes types, boolean confidential)
            throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = ExportedRecord.columns(kinds, types, confidential);
        this.types = types;
        this.confidential = confidential;
        this.out.write(CsvFile.MARK);
        this.out.write(CsvFile.line(columns));
    }

    @Override
    public void begin(RecordKind kind) {
        told = ExportedRecord.cells(columns, types.get(kind), confidential);
    }

    @Override
    public void add(List<ExportedRecord> records) throws IOException {
        for (ExportedRecord record : records) {
            out.write(CsvFile.line(record.row(told)));
        }
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
