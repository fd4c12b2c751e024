package org.khronika.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;
import org.khronika.pages.EveryAnswer;
import org.khronika.pages.Namer;
import org.khronika.pages.ShownTypes;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A record as a row, with what the reader may see of those that it names.
 *
 * @param state how the law stands in a case; empty for other records
 */
record ExportedRecord(Stored<?> record, RecordType<?> type, String state, Namer namer) {

    /** What every record has before its answers, by column. */
    private static final Map<String, Function<ExportedRecord, String>> BEFORE = new LinkedHashMap<>();

    /** And after them. */
    private static final Map<String, Function<ExportedRecord, String>> AFTER = new LinkedHashMap<>();

    static {
        BEFORE.put("address", seen -> seen.record.address().address());
        BEFORE.put("kind", seen -> seen.record.kind().code());
        BEFORE.put("title", seen -> seen.record.title());
        BEFORE.put("state", ExportedRecord::state);
        BEFORE.put("review", seen -> DataField.of(seen.record.review()));
        BEFORE.put("sensitivity", seen -> DataField.of(seen.record.sensitivity()));
        BEFORE.put("date", seen -> date(seen.type, seen.record));
        BEFORE.put("version", seen -> Integer.toString(seen.record.version()));
        AFTER.put("source_addresses", seen -> seen.sources(source -> DataField.of(source, seen.namer), " "));
        AFTER.put(
                "sources",
                seen -> seen.sources(source -> seen.namer.mention(source).text(), "; "));
        AFTER.put("entered_by", seen -> seen.record.authorName());
        AFTER.put("entered_at", seen -> seen.record.createdAt().toString());
        AFTER.put("changed_by", seen -> seen.record.changedByName());
        AFTER.put("changed_at", seen -> seen.record.changedAt().toString());
    }

    /** The columns of some kinds, each name once. */
    static List<String> columns(Collection<RecordKind> kinds, ShownTypes types, boolean confidential) {
        Set<String> columns = new LinkedHashSet<>(BEFORE.keySet());
        for (RecordKind kind : kinds) {
            answers(types.get(kind), confidential).forEach(answer -> columns.add(name(answer, kind)));
        }
        columns.addAll(AFTER.keySet());
        return List.copyOf(columns);
    }

    private static List<EveryAnswer> answers(RecordType<?> type, boolean confidential) {
        return EveryAnswer.of(type.bodyType()).stream()
                .filter(answer -> confidential || !answer.isConfidential())
                .toList();
    }

    /** The kind stands before the name of an answer where all records have another column of that name. */
    private static String name(EveryAnswer answer, RecordKind kind) {
        return BEFORE.containsKey(answer.name()) || AFTER.containsKey(answer.name())
                ? kind.code() + "_" + answer.name()
                : answer.name();
    }

    /** What tells, of records of a kind, what stands in each of these columns; nothing in those of other kinds. Worked out once for all of the kind. */
    static List<Function<ExportedRecord, String>> cells(
            List<String> columns, RecordType<?> type, boolean confidential) {
        Map<String, Function<ExportedRecord, String>> cells = new HashMap<>(BEFORE);
        cells.putAll(AFTER);
        for (EveryAnswer answer : answers(type, confidential)) {
            cells.put(name(answer, type.kind()), seen -> answer.in(seen.record.body(), seen.namer));
        }
        return columns.stream()
                .map(name -> cells.getOrDefault(name, seen -> ""))
                .toList();
    }

    /** What stands in its columns. */
    List<String> row(List<Function<ExportedRecord, String>> cells) {
        List<String> row = new ArrayList<>(cells.size());
        for (Function<ExportedRecord, String> cell : cells) {
            row.add(cell.apply(this));
        }
        return row;
    }

    /** What records of all kinds have, in the order of the columns. */
    private Map<String, String> common() {
        Map<String, String> cells = new LinkedHashMap<>();
        BEFORE.forEach((name, value) -> cells.put(name, value.apply(this)));
        AFTER.forEach((name, value) -> cells.put(name, value.apply(this)));
        return cells;
    }

    /** The same, where the sources and the answers are told apart. */
    Map<String, Object> head() {
        Map<String, Object> data = new LinkedHashMap<>(common());
        data.remove("source_addresses");
        data.remove("sources");
        data.put("version", record.version());
        return data;
    }

    private static <T extends Record> String date(RecordType<T> type, Stored<?> record) {
        return DataField.of(type.when(type.bodyType().cast(record.body())));
    }

    private String sources(Function<RecordRef, String> said, String between) {
        return record.citations().stream()
                .map(citation -> said.apply(citation.source()))
                .distinct()
                .collect(Collectors.joining(between));
    }
}
