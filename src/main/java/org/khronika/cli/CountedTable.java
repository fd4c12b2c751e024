package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.statistics.CountTable;
import org.khronika.statistics.CountTable.Axis;
import org.khronika.statistics.CountTable.CountCell;
import org.khronika.statistics.CountTable.CountPart;
import org.khronika.statistics.CountedNumber;
import org.khronika.statistics.CountsSeen.SeenCount;

/** A count as words for a terminal: a number alone, or a table whose columns stand under each other. */
final class CountedTable {

    private static final String GAP = "  ";

    private CountedTable() {}

    static String words(SeenCount seen, Namer namer) {
        StringBuilder words = new StringBuilder();
        line(namer.say(seen.title()), words);
        CountTable table = seen.table();
        Axis rows = table.rows();
        if (rows == null) {
            line(said(table.whole(), namer), words);
        } else {
            table(lines(table, rows, namer), words);
        }
        line("", words);
        line(namer.say(seen.rule()), words);
        seen.notes().forEach(note -> line(namer.say(note), words));
        return words.toString();
    }

    private static List<List<String>> lines(CountTable table, Axis rows, Namer namer) {
        String all = namer.say(phrase("cli.count.in-all"));
        List<CountPart> columns = columns(table.columns());
        List<List<String>> lines = new ArrayList<>();
        lines.add(cells(namer.say(rows.by()), columns.stream().map(part -> namer.say(part.label())), all));
        for (int n = 0; n < rows.parts().size(); n++) {
            lines.add(cells(
                    namer.say(rows.parts().get(n).label()),
                    table.cells().get(n).stream().map(cell -> said(cell, namer)),
                    said(table.inRows().get(n), namer)));
        }
        lines.add(cells(all, table.inColumns().stream().map(cell -> said(cell, namer)), said(table.whole(), namer)));
        return lines;
    }

    private static List<CountPart> columns(@Nullable Axis axis) {
        return axis == null ? List.of() : axis.parts();
    }

    private static List<String> cells(String head, Stream<String> cells, String total) {
        return Stream.concat(Stream.of(head), Stream.concat(cells, Stream.of(total)))
                .toList();
    }

    private static void table(List<List<String>> lines, StringBuilder words) {
        List<Integer> widths = new ArrayList<>();
        for (int n = 0; n < lines.getFirst().size(); n++) {
            int column = n;
            widths.add(lines.stream()
                    .mapToInt(line -> width(line.get(column)))
                    .max()
                    .orElse(0));
        }
        for (List<String> cells : lines) {
            List<String> padded = new ArrayList<>();
            for (int n = 0; n < cells.size(); n++) {
                String room = " ".repeat(widths.get(n) - width(cells.get(n)));
                padded.add(n == 0 ? cells.get(n) + room : room + cells.get(n));
            }
            line(padded.stream().collect(Collectors.joining(GAP)).stripTrailing(), words);
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String said(CountCell cell, Namer namer) {
        return namer.say(CountedNumber.said(cell.number()));
    }

    private static void line(String text, StringBuilder words) {
        words.append(text).append(System.lineSeparator());
    }
}
