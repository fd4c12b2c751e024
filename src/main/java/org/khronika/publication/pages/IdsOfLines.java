package org.khronika.publication.pages;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khronika.pages.DataColumns;
import org.khronika.pages.RegisterPage;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;

/**
 * Completes tables whose lines are of records: the place of the record with the position of its town, its people and organisations, and its sources. They are
 * those of {@code index.csv}, so that a line tells no more than the page of its record does.
 */
final class IdsOfLines {

    /** The columns that a completed table has besides its own, as {@code index.csv} has them. */
    static final List<String> IDS =
            List.of("place_address", "place_inferred", "latitude", "longitude", "people_addresses", "source_addresses");

    private static final String PLACE = "place_address";

    /** What a line is of stands in the first of these columns that its table has. */
    private static final List<String> OF = List.of(
            "address",
            "record",
            "case",
            "incident",
            "assembly",
            "episode",
            "listing",
            "cross_reference",
            "cases",
            PLACE);

    private final Map<String, PublicRecord> records = new HashMap<>();
    private final RecordTable common;

    IdsOfLines(ReleasePlan plan) {
        plan.records().forEach(record -> records.put(record.address().address(), record));
        this.common = new RecordTable(new Towns(plan), plan.language());
    }

    /** The table with those of the columns that it has not; the same table where no line is of a record. */
    RegisterPage.Data completed(RegisterPage.Data table) {
        List<String> names =
                table.columns().stream().map(RegisterPage.Column::name).toList();
        List<String> more = IDS.stream().filter(name -> !names.contains(name)).toList();
        return OF.stream()
                .filter(names::contains)
                .findFirst()
                .map(of -> completed(table, names.indexOf(of), of.equals(PLACE) ? ofAPlace(more) : more))
                .orElse(table);
    }

    /** What a line tells of a place alone, such as its names in time, is the gazetteer's: no source of the place tells it. */
    private static List<String> ofAPlace(List<String> names) {
        return names.stream()
                .filter(name -> DataColumns.holds(name) != DataColumns.Holds.ADDRESSES)
                .toList();
    }

    private RegisterPage.Data completed(RegisterPage.Data table, int of, List<String> more) {
        List<RegisterPage.Column> columns = new ArrayList<>(table.columns());
        columns.addAll(RecordTable.columns(more));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<PublicRecord> its = Stream.of(row.get(of).split(" ", -1))
                    .flatMap(address -> Stream.ofNullable(records.get(address)))
                    .toList();
            List<String> completed = new ArrayList<>(row);
            more.forEach(name -> completed.add(id(name, its)));
            rows.add(List.copyOf(completed));
        }
        return new RegisterPage.Data(table.name(), table.title(), columns, List.copyOf(rows));
    }

    /** Of several records their people and sources each once; a place only where it is the same of all of them. */
    private String id(String name, List<PublicRecord> records) {
        List<String> each = records.stream()
                .map(record -> common.common(name, record))
                .distinct()
                .toList();
        if (DataColumns.holds(name) != DataColumns.Holds.ADDRESSES) {
            return each.size() > 1 ? "" : String.join("", each);
        }
        return each.stream()
                .flatMap(ids -> Stream.of(ids.split(" ", -1)))
                .filter(id -> !id.isEmpty())
                .distinct()
                .collect(joining(" "));
    }
}
