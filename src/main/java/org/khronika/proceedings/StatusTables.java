package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the tables {@code legal_status} and {@code case_step}. Nothing is changed but when a row ceased to be known. */
@Component
record StatusTables(JdbcTemplate db) {

    /** All rows of a proceeding. */
    record Whole(long record, List<KnownRow<StatusRow>> statusRows, List<KnownRow<StepRow>> steps) {}

    /** Puts these rows in place of all that were there. */
    void replace(List<Whole> proceedings) {
        List<Object[]> ids =
                proceedings.stream().map(one -> new Object[] {one.record()}).toList();
        db.batchUpdate("delete from legal_status where record = ?", ids);
        db.batchUpdate("delete from case_step where record = ?", ids);
        add(proceedings);
    }

    /** Writes the rows of proceedings that have none. */
    void add(List<Whole> proceedings) {
        List<Object[]> statusRows = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        proceedings.forEach(one -> {
            one.statusRows().forEach(known -> statusRows.add(StatusColumns.of(one.record(), known)));
            one.steps().forEach(known -> steps.add(StepColumns.of(one.record(), known)));
        });
        db.batchUpdate(StatusColumns.INSERT, statusRows);
        db.batchUpdate(StepColumns.INSERT, steps);
    }

    /** From a day on these rows are what is known; what was known before stays as it was. */
    void change(long record, LocalDate day, List<StatusRow> statuses, List<StepRow> steps) {
        db.batchUpdate(
                StatusColumns.INSERT,
                KnownRow.from(day, fresh("legal_status", record, day, statuses, StatusColumns::read)).stream()
                        .map(known -> StatusColumns.of(record, known))
                        .toList());
        db.batchUpdate(
                StepColumns.INSERT,
                KnownRow.from(day, fresh("case_step", record, day, steps, StepColumns::read)).stream()
                        .map(known -> StepColumns.of(record, known))
                        .toList());
    }

    private <T> List<T> fresh(
            String table, long record, LocalDate day, List<T> rows, org.springframework.jdbc.core.RowMapper<T> read) {
        Map<T, Long> open = open(table, record, read);
        Set<T> now = new HashSet<>(rows);
        List<Object[]> gone = open.entrySet().stream()
                .filter(known -> !now.contains(known.getKey()))
                .map(known -> new Object[] {day, known.getValue()})
                .toList();
        db.batchUpdate("delete from %s where known_from >= ? and id = ?".formatted(table), gone);
        db.batchUpdate("update %s set known_to = ? where id = ?".formatted(table), gone);
        return rows.stream().filter(row -> !open.containsKey(row)).toList();
    }

    private <T> Map<T, Long> open(String table, long record, org.springframework.jdbc.core.RowMapper<T> read) {
        Map<T, Long> open = new LinkedHashMap<>();
        String sql = table.equals("legal_status")
                ? "select " + StatusColumns.SELECT + ", s.id from legal_status s"
                : "select " + StepColumns.SELECT + ", s.id from case_step s";
        db.query(
                sql + " where s.record = ? and s.known_to = 'infinity'",
                row -> {
                    open.put(read.mapRow(row, 0), row.getLong("id"));
                },
                record);
        return open;
    }

    /** Notes by which rules and from which version the rows were made. */
    void made(String rules, Map<Long, Integer> versions) {
        db.batchUpdate(
                """
                insert into legal_status_made (record, rules, version) values (?, ?, ?)
                on conflict (record) do update set rules = excluded.rules, version = excluded.version""",
                versions.entrySet().stream()
                        .map(one -> new Object[] {one.getKey(), rules, one.getValue()})
                        .toList());
    }

    /** A proceeding whose rows are missing, or were made by other rules or from another version. */
    record Stale(
            long record,
            RecordRef address,
            int version,
            @Nullable LocalDate withdrawn) {}

    /** Some of the stale ones, locked until the transaction ends, so that no save comes between. */
    List<Stale> lockStale(String rules, int limit, java.time.ZoneId zone) {
        return db.query(
                """
                select r.id, r.address, r.version, case when r.review = 'WITHDRAWN' then r.changed_at end as withdrawn
                from record r left join legal_status_made m on m.record = r.id
                where r.kind = ? and (m.record is null or m.rules <> ? or m.version <> r.version)
                order by r.id limit ? for update of r""",
                (row, n) -> {
                    java.time.OffsetDateTime at = row.getObject("withdrawn", java.time.OffsetDateTime.class);
                    return new Stale(
                            row.getLong("id"),
                            new RecordRef(row.getString("address")),
                            row.getInt("version"),
                            at == null ? null : LocalDate.ofInstant(at.toInstant(), zone));
                },
                String.valueOf(org.khronika.values.RecordKind.PROCEEDING.letter()),
                rules,
                limit);
    }
}
