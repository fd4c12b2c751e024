package org.khronika.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ShownTypes;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;

/** A workbook with a sheet for each kind, and another where one is full. All is text: no cell of it can be a formula. */
final class XlsxOfRecords implements GrowingFile {

    /** What the format allows. */
    private static final int ROWS = 1_048_576;

    private static final int LONGEST_CELL = 32_000;
    private static final String CUT = "…";

    private final Workbook book;
    private final ShownTypes types;
    private final Language language;
    private final boolean confidential;

    private @Nullable Worksheet sheet;
    private @Nullable RecordKind kind;
    private List<String> columns = List.of();
    private List<Function<ExportedRecord, String>> told = List.of();
    private int further;
    private int row;

    XlsxOfRecords(OutputStream out, ShownTypes types, Language language, boolean confidential) {
        book = new Workbook(out, "Khronika", null);
        this.types = types;
        this.language = language;
        this.confidential = confidential;
    }

    @Override
    public void begin(RecordKind next) throws IOException {
        kind = next;
        further = 0;
        columns = ExportedRecord.columns(Set.of(next), types, confidential);
        told = ExportedRecord.cells(columns, types.get(next), confidential);
        nextSheet(next);
    }

    private Worksheet nextSheet(RecordKind of) throws IOException {
        endSheet();
        String name = of.many().in(language, "capital");
        Worksheet begun = book.newWorksheet(further == 0 ? name : name + " " + (further + 1));
        further++;
        begun.freezePane(0, 1);
        for (int n = 0; n < columns.size(); n++) {
            begun.inlineString(0, n, columns.get(n));
        }
        row = 1;
        sheet = begun;
        return begun;
    }

    @Override
    public void add(List<ExportedRecord> records) throws IOException {
        for (ExportedRecord record : records) {
            Worksheet into = row < ROWS && sheet != null
                    ? sheet
                    : nextSheet(record.record().kind());
            List<String> cells = record.row(told);
            for (int n = 0; n < cells.size(); n++) {
                if (!cells.get(n).isEmpty()) {
                    into.inlineString(row, n, cut(cells.get(n)));
                }
            }
            row++;
        }
        if (sheet != null) {
            sheet.flush();
        }
    }

    private static String cut(String cell) {
        return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL) + CUT;
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
            sheet = null;
        }
    }

    @Override
    public void finish() throws IOException {
        if (kind == null) {
            book.newWorksheet("0").finish(); // a workbook without a sheet cannot be opened
        }
        endSheet();
        book.finish();
    }
}
