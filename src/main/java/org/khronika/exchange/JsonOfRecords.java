package org.khronika.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.khronika.values.RecordKind;
import tools.jackson.databind.json.JsonMapper;

/** Each record whole, by the names of its answers. What it names that the reader may not see is withheld. */
final class JsonOfRecords implements GrowingFile {

    private final Writer out;
    private final WholeJson whole;
    private boolean isFirst = true;

    JsonOfRecords(OutputStream out, long total, WholeJson whole) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.whole = whole;
        this.out.write("{\"total\": " + total + ", \"records\": [");
    }

    @Override
    public void begin(RecordKind kind) {
        // Each record says of which kind it is.
    }

    @Override
    public void add(List<ExportedRecord> records) throws IOException {
        for (ExportedRecord record : records) {
            Map<String, Object> data = whole.of(record);
            out.write(isFirst ? "\n" : ",\n");
            out.write(JsonMapper.shared().writeValueAsString(data));
            isFirst = false;
        }
    }

    @Override
    public void finish() throws IOException {
        out.write("\n]}\n");
        out.flush();
    }
}
