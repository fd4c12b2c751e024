package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of {@link CsvFile} back, also after a spreadsheet program has saved it: with semicolons for commas, without the mark, with the
 * apostrophe before what would be a formula.
 */
public final class CsvRows {

    private final String text;
    private final char between;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private CsvRows(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String head = this.text.lines().findFirst().orElse("");
        this.between = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
    }

    /** The rows, the heads first; empty lines are none. */
    public static List<List<String>> of(String text) {
        return new CsvRows(text).read();
    }

    private List<List<String>> read() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted && sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (sign == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || (sign != between && sign != '\n' && sign != '\r')) {
                cell.append(sign);
            } else if (sign == between) {
                endCell();
            } else if (sign == '\n') {
                endRow();
            }
        }
        endRow();
        return List.copyOf(rows);
    }

    private void endCell() {
        String value = cell.toString();
        boolean guarded = value.length() > 1 && value.charAt(0) == '\'' && "=+-@\t\r".indexOf(value.charAt(1)) >= 0;
        row.add(guarded ? value.substring(1) : value);
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.size() > 1 || !row.getFirst().isEmpty()) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }
}
