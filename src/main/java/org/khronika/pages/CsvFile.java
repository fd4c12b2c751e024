package org.khronika.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheet programs know it. A cell that such a
 * program would take for a formula begins with an apostrophe.
 */
public final class CsvFile {

    /** Begins the file. */
    public static final String MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(MARK);

    /** Adds a line. */
    public CsvFile row(List<String> cells) {
        text.append(line(cells));
        return this;
    }

    /** A line with its end, for a file that is written as it grows. */
    public static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        String before = "";
        for (String cell : cells) {
            line.append(before).append(cell(cell));
            before = ",";
        }
        return line.append("\r\n").toString();
    }

    private static String cell(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String safe = "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return isQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isQuoted(String cell) {
        return cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }

    /** The file. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
