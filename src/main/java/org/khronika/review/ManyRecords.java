package org.khronika.review;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.References;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.values.RecordRef;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the first versions of many records at once, by COPY: the rows that {@link Saving} would write of them one by one. For an installation that is
 * filled in order to measure it. It asks for no permission, and a record may be accepted in its first version.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ManyRecords {

    private static final String SLOW = """
            select indexname, indexdef from pg_indexes
            where schemaname = current_schema() and tablename = 'record' and position(' USING gin ' in indexdef) > 0 order by indexname""";

    private final JdbcTemplate db;
    private final JdbcClient orders;
    private final RecordTypes types;
    private final Contents contents;
    private final Projections projections;
    private final Clock clock;

    ManyRecords(JdbcTemplate db, RecordTypes types, Contents contents, Projections projections, Clock clock) {
        this.db = db;
        this.orders = JdbcClient.create(db);
        this.types = types;
        this.contents = contents;
        this.projections = projections;
        this.clock = clock;
    }

    /** A record to be written under an address that nothing has yet. */
    public record Made<T extends Record>(RecordRef address, Member author, ReviewState review, Draft<T> draft) {}

    /**
     * Writes them with their entries in the journal. What they name must be on record, or among them.
     *
     * @throws NoSuchRecord when they name anything else
     */
    public void write(String deed, @Nullable String reason, Collection<Made<?>> made) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        List<Long> records = numbers("record", made.size());
        List<Long> entries = numbers("journal_entry", made.size());
        Map<String, Long> byAddress = new HashMap<>();
        int at = 0;
        for (Made<?> one : made) {
            byAddress.put(one.address().address(), records.get(at++));
        }
        named(made, byAddress);
        Rows journal = Rows.sql("copy journal_entry (id, at, member, deed, record, version, reason, after) from stdin");
        Rows rows = Rows.sql("""
                copy record (id, address, kind, version, sensitivity, review, author, created_at, changed_by, changed_at, title, words,
                  sort_from, sort_to, body, citations, entry, reviewed_entry, reviewed_version, accepted_for) from stdin""");
        Rows links = Rows.sql("copy record_link (from_record, path, to_record) from stdin");
        Rows citations = Rows.sql("copy citation (record, n, source, field, start_at, end_at) from stdin");
        Rows readers = Rows.sql("copy record_reader (record, member) from stdin");
        List<Projection.Saved<?>> saved = new ArrayList<>();
        at = 0;
        for (Made<?> one : made) {
            long record = records.get(at);
            long entry = entries.get(at);
            at++;
            Draft<?> draft = one.draft();
            journal.add(
                    entry,
                    now,
                    one.author().id(),
                    deed,
                    one.address().address(),
                    1,
                    reason,
                    contents.whole(draft, one.review()));
            row(rows, record, entry, now, one);
            References.in(draft.body()).forEach((path, to) -> links.add(record, path, byAddress.get(to.address())));
            int n = 0;
            for (Citation citation : draft.citations()) {
                citations.add(
                        record,
                        n++,
                        byAddress.get(citation.source().address()),
                        citation.field(),
                        citation.start(),
                        citation.end());
            }
            if (draft.sensitivity() == Sensitivity.RESTRICTED) {
                draft.readers().forEach(reader -> readers.add(record, reader));
            }
            saved.add(new Projection.Saved<>(record, one.address(), 1, one.review(), now.toInstant(), draft.body()));
        }
        List.of(journal, rows, links, citations, readers).forEach(this::copy);
        projections.projectNew(saved);
    }

    private <T extends Record> void row(Rows rows, long record, long entry, OffsetDateTime now, Made<T> made) {
        Draft<T> draft = made.draft();
        RecordType<T> type = types.get(draft.body());
        SavedColumns columns = SavedColumns.of(type, made.address(), draft, contents);
        boolean accepted = made.review() == ReviewState.REVIEWED;
        rows.add(
                record,
                made.address().address(),
                Conditions.letter(type.kind()),
                1,
                draft.sensitivity(),
                made.review(),
                made.author().id(),
                now,
                made.author().id(),
                now,
                columns.title(),
                columns.words(),
                columns.from(),
                columns.to(),
                columns.body(),
                columns.citations(),
                entry,
                accepted ? entry : null,
                accepted ? 1 : null,
                accepted ? draft.sensitivity() : null);
    }

    /**
     * Does this while the records have no index over their words and answers, which is made again at its end: kept up row by row these take most of the
     * time. Nobody else reads or writes a record until the transaction ends.
     */
    public void withoutSlowIndexes(Runnable work) {
        Map<String, String> slow = new LinkedHashMap<>();
        db.query(SLOW, row -> {
            slow.put(row.getString("indexname"), row.getString("indexdef"));
        });
        slow.keySet().forEach(name -> orders.sql("drop index " + name).update());
        work.run();
        orders.sql("set local maintenance_work_mem = '256MB'").update();
        slow.values().forEach(db::execute);
    }

    private List<Long> numbers(String table, int count) {
        return db.query(
                "select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, ?)",
                (row, n) -> row.getLong(1),
                table,
                count);
    }

    /** Looks up the numbers of what they name and is on record already. */
    private void named(Collection<Made<?>> made, Map<String, Long> byAddress) {
        Set<String> missing = new TreeSet<>();
        made.forEach(one -> Stream.concat(
                        References.in(one.draft().body()).values().stream(),
                        one.draft().citations().stream().map(Citation::source))
                .map(RecordRef::address)
                .filter(address -> !byAddress.containsKey(address))
                .forEach(missing::add));
        db.query(
                "select address, id from record where address = any(?)",
                row -> {
                    byAddress.put(row.getString("address"), row.getLong("id"));
                    missing.remove(row.getString("address"));
                },
                (Object) missing.toArray(String[]::new));
        missing.stream().findFirst().ifPresent(address -> {
            throw new NoSuchRecord(new RecordRef(address));
        });
    }

    private void copy(Rows rows) {
        db.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(rows.order(), rows.reader());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Rows of one table as COPY reads them. */
    private record Rows(String order, StringBuilder text) {

        private static final String NOTHING = "\\N";

        static Rows sql(String order) {
            return new Rows(order, new StringBuilder());
        }

        void add(@Nullable Object... columns) {
            for (int n = 0; n < columns.length; n++) {
                if (n > 0) {
                    text.append('\t');
                }
                if (columns[n] == null) {
                    text.append(NOTHING);
                } else {
                    escape(Objects.toString(columns[n]));
                }
            }
            text.append('\n');
        }

        private void escape(String value) {
            for (int n = 0; n < value.length(); n++) {
                char letter = value.charAt(n);
                switch (letter) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    default -> text.append(letter);
                }
            }
        }

        StringReader reader() {
            return new StringReader(text.toString());
        }
    }
}
