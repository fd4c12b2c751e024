package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.pages.Mention;
import org.khronika.pages.ShownTypes;
import org.khronika.query.Queries;
import org.khronika.records.References;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Marks;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SeenRecords;
import org.khronika.search.FoundPassages;
import org.khronika.search.FoundPassages.Piece;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The rows of a list: each record with what the columns tell, and the passages in which the words stand that were looked for. */
@Component
record RecordRows(Records records, Marks marks, ShownTypes types) {

    private static final int FEW_NAMES = 3;

    /**
     * A record.
     *
     * @param cells    what the columns tell, as {@link WrittenRow} writes it
     * @param passages where the words stand in its text, as {@link WrittenRow} writes it
     * @param names    what it names that is called so; empty where the words stand in its own text
     */
    record Row(
            String address,
            String title,
            String cells,
            boolean limited,
            Sayable audience,
            List<String> labels,
            String passages,
            String names) {}

    List<Row> of(Queries.Answer answer, List<ListColumn> columns, Reader reader) {
        SeenRecords seen =
                new SeenRecords(records, reader).lookUp(answer.found().records());
        List<Stored<?>> shown = new ArrayList<>();
        answer.found().records().forEach(address -> seen.find(address).ifPresent(shown::add));
        boolean told = columns.stream().anyMatch(ListColumns::mayNameOthers);
        seen.lookUp(shown.stream()
                .flatMap(record -> References.in(record.body()).values().stream())
                .filter(named -> told || answer.found().names().contains(named))
                .toList());
        StaffNamer namer = new StaffNamer(seen);
        List<String> heads = columns.stream()
                .map(column -> column.label().in(reader.language()))
                .toList();
        Map<RecordRef, List<String>> labels = marks.on(answer.found().records(), reader);
        return shown.stream()
                .map(record -> row(
                        new ListedRecord(record, types, namer, labels.getOrDefault(record.address(), List.of())),
                        answer,
                        columns,
                        heads))
                .toList();
    }

    private static Row row(ListedRecord listed, Queries.Answer answer, List<ListColumn> columns, List<String> heads) {
        Stored<?> record = listed.record();
        List<List<Piece>> passages = FoundPassages.of(record.body(), record.title(), answer.terms());
        Set<RecordRef> named = new LinkedHashSet<>(References.in(record.body()).values());
        named.retainAll(answer.found().names());
        return new Row(
                record.address().address(),
                record.title(),
                WrittenRow.cells(
                        heads,
                        columns.stream()
                                .map(column -> column.cell().apply(listed))
                                .toList()),
                record.sensitivity() != Sensitivity.PUBLIC,
                record.sensitivity().words(),
                listed.labels(),
                WrittenRow.passages(passages),
                passages.isEmpty()
                        ? named.stream()
                                .limit(FEW_NAMES)
                                .map(listed.namer()::mention)
                                .map(Mention::text)
                                .collect(Collectors.joining(", "))
                        : "");
    }
}
