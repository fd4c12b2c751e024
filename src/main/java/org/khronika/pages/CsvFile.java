package org.khronika.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

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
        return cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** The file. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
