package org.khronika.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khronika.pages.CsvFile;
import org.khronika.values.RecordKind;

/** One table of records of all kinds. */
final class CsvOfRecords implements GrowingFile {

    private final Writer out;
    private final List<String> columns;
    private final boolean confidential;

    CsvOfRecords(OutputStream out, List<String> columns, boolean confidential) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
        this.confidential = confidential;
        this.out.write(CsvFile.MARK);
        this.out.write(CsvFile.line(columns));
    }

    @Override
    public void begin(RecordKind kind) {
        // A column says of which kind a record is.
    }

    @Override
    public void add(List<ExportedRecord> records) throws IOException {
        for (ExportedRecord record : records) {
            out.write(CsvFile.line(record.row(columns, confidential)));
        }
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
