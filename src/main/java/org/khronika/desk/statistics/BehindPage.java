package org.khronika.desk.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.desk.web.StaffNamer;
import org.khronika.pages.Mention;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SeenRecords;
import org.khronika.statistics.CountTable;
import org.khronika.statistics.CountTable.Axis;
import org.khronika.statistics.CountTable.CountPart;
import org.khronika.statistics.CountedNumber;
import org.khronika.statistics.CountedNumber.Behind;
import org.khronika.statistics.CountsSeen;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The records behind a number: first those that certainly belong, then those that perhaps do, each the latest first. */
@Component
record BehindPage(CountsSeen counts, Records records) {

    private static final int ROWS = 100;

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::perhaps)
            .thenComparing(Line::when, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(line -> line.record().address());

    /** A record behind the number, without its body: there may be very many. */
    private record Line(
            RecordRef record,
            @Nullable PartialDate when,
            boolean perhaps,
            @Nullable Quantity adds) {}

    /**
     * A record as it is shown.
     *
     * @param first whether it is the first of those that perhaps belong
     */
    record Row(
            Mention record,
            String address,
            @Nullable Sayable when,
            boolean perhaps,
            @Nullable Sayable adds,
            boolean first) {}

    String show(Member me, CellAddress cell, int page, Reply reply) {
        Reader reader = Reader.of(me);
        SeenRecords seen = new SeenRecords(records, reader);
        StaffNamer namer = new StaffNamer(seen);
        List<Line> lines = new ArrayList<>();
        CountsSeen.SeenCount counted;
        try {
            counted = counts.of(cell.count(), reader, namer);
            counts.behind(cell.count(), cell.row(), cell.column(), reader, namer, one -> lines.add(line(one)));
        } catch (WrongValue wrong) {
            // The page of the count tells what is wrong.
            return reply.to(CellAddress.page(cell.count()));
        }
        CountTable table = counted.table();
        CountPart row = part(table.rows(), cell.row());
        CountPart column = part(table.columns(), cell.column());
        lines.sort(ORDER);
        int last = Math.max(1, (lines.size() + ROWS - 1) / ROWS);
        int current = Math.clamp(page, 1, last);
        List<Line> shown = lines.subList((current - 1) * ROWS, Math.min(current * ROWS, lines.size()));
        seen.lookUp(shown.stream().map(Line::record).toList());
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < shown.size(); n++) {
            Line one = shown.get(n);
            rows.add(new Row(
                    namer.mention(one.record()),
                    one.record().address(),
                    one.when(),
                    one.perhaps(),
                    one.adds(),
                    one.perhaps() && (n == 0 || !shown.get(n - 1).perhaps())));
        }
        return reply.with("counted", counted)
                .with("row", row)
                .with("column", column)
                .with("number", CountedNumber.said(number(table, row, column).number()))
                .with("rows", rows)
                .with("sure", lines.stream().filter(line -> !line.perhaps()).count())
                .with("perhaps", lines.stream().filter(Line::perhaps).count())
                .with("adds", lines.stream().anyMatch(line -> line.adds() != null))
                .with("back", CellAddress.page(cell.count()))
                .with("page", current)
                .with("pages", last)
                .with("before", current > 1 ? cell.records(current - 1) : null)
                .with("after", current < last ? cell.records(current + 1) : null)
                .show("desk/statistics/records");
    }

    private Line line(Behind behind) {
        return new Line(behind.record().address(), counts.when(behind.record()), behind.perhaps(), behind.adds());
    }

    /** The part that was asked for; null for all. An address with another leads nowhere. */
    private static @Nullable CountPart part(@Nullable Axis axis, String code) {
        if (code.isEmpty()) {
            return null;
        }
        return Optional.ofNullable(axis).stream()
                .flatMap(one -> one.parts().stream())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static CountTable.CountCell number(CountTable table, @Nullable CountPart row, @Nullable CountPart column) {
        int atRow =
                row == null || table.rows() == null ? -1 : table.rows().parts().indexOf(row);
        int atColumn = column == null || table.columns() == null
                ? -1
                : table.columns().parts().indexOf(column);
        if (atRow >= 0 && atColumn >= 0) {
            return table.cells().get(atRow).get(atColumn);
        }
        return atRow >= 0
                ? table.inRows().get(atRow)
                : atColumn >= 0 ? table.inColumns().get(atColumn) : table.whole();
    }
}
