package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The lines of a list of records: of all kinds with their kind, of one kind with what that kind shows. */
@Component
record RecordRows(Records records, ShownTypes types, DeskTime time) {

    /** A list: the heads of its columns between the record and its state, and its lines. */
    record Table(List<Sayable> heads, List<Row> rows) {
        static final Table NONE = new Table(List.of(), List.of());
    }

    /** One line of the list. */
    record Row(
            String address,
            String title,
            List<String> cells,
            Sayable state,
            boolean limited,
            Sayable audience,
            Sayable when) {}

    Table ofAll(RecordQuery query, Reader reader) {
        return new Table(
                List.of(phrase("desk.record.list.kind")),
                records.list(query, reader).stream()
                        .map(listed -> row(
                                listed,
                                List.of(listed.address().kind().capital().in(reader.language()))))
                        .toList());
    }

    Table of(RecordKind kind, RecordQuery query, Reader reader) {
        List<Sayable> heads = new ArrayList<>(List.of(phrase("desk.record.list.when")));
        heads.addAll(types.get(kind).columns());
        StaffNamer namer = new StaffNamer(records, reader);
        return new Table(
                List.copyOf(heads),
                records.listWhole(query, reader).stream()
                        .map(record -> row(listed(record), cells(record, namer)))
                        .toList());
    }

    private <T extends Record> List<String> cells(Stored<T> record, StaffNamer namer) {
        ShownType<T> type = types.get(record);
        RecordPage page = type.page(record, namer);
        List<String> cells = new ArrayList<>();
        cells.add(page.when() == null ? "" : page.when().in(namer.language()));
        type.columns()
                .forEach(label -> cells.add(page.facts().stream()
                        .filter(fact -> fact.label().equals(namer.say(label)))
                        .flatMap(fact -> fact.values().stream())
                        .map(Mention::text)
                        .collect(Collectors.joining(", "))));
        return List.copyOf(cells);
    }

    private static RecordLine listed(Stored<?> record) {
        return new RecordLine(
                record.address(),
                record.title(),
                record.review(),
                record.sensitivity(),
                record.version(),
                record.reviewedVersion(),
                null,
                record.authorName(),
                record.changedByName(),
                record.changedAt());
    }

    private Row row(RecordLine listed, List<String> cells) {
        return new Row(
                listed.address().address(),
                listed.title(),
                cells,
                listed.review().capital(),
                listed.sensitivity() != Sensitivity.PUBLIC,
                listed.sensitivity().words(),
                phrase("desk.record.list.changed-by")
                        .with("at", time.words(listed.changedAt()))
                        .with("by", listed.changedByName()));
    }
}
