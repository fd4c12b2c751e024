package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A data file as a program of somebody else reads it: comma-separated values by RFC 4180, with the mark at its begin taken off.
 *
 * @param columns its head line
 * @param rows    each as a value for every column
 */
record Table(List<String> columns, List<Map<String, String>> rows) {

    static Table read(String text) {
        List<List<String>> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<String> head = lines.getFirst();
        assertThat(head).doesNotHaveDuplicates();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(line).hasSameSizeAs(head);
            Map<String, String> row = new LinkedHashMap<>();
            for (int n = 0; n < head.size(); n++) {
                row.put(head.get(n), plain(line.get(n)));
            }
            rows.add(row);
        }
        return new Table(head, rows);
    }

    /** The values of a column. */
    List<String> all(String column) {
        return rows.stream().map(row -> Objects.requireNonNull(row.get(column))).toList();
    }

    /** Without the apostrophe that keeps a spreadsheet from reading a formula. */
    private static String plain(String cell) {
        return cell.matches("(?s)'[=+\\-@\\t\\r].*") ? cell.substring(1) : cell;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int n = 0; n < text.length(); n++) {
            char c = text.charAt(n);
            if (quoted) {
                boolean escaped = c == '"' && n + 1 < text.length() && text.charAt(n + 1) == '"';
                if (escaped) {
                    n++;
                }
                quoted = c != '"' || escaped;
                if (quoted) {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\r' && text.charAt(n + 1) == '\n') {
                n++;
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(line);
                line = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        assertThat(cell).as("The last line ends").isEmpty();
        return lines;
    }
}
