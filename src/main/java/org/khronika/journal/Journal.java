package org.khronika.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Role;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal. Entries are added in the transaction of the deed, never later, so a deed without its entry cannot be
 * committed. Who asks must already have been allowed to see the record; what was done while it was for named members only is seen by
 * those alone who could see it then.
 */
@Repository
public class Journal {

    /** Whether the reader is among those whom the record belongs to now: its author, or a member whom it names. */
    private static final String NAMED_NOW = """
            exists (select 1 from record r where r.address = e.record and (r.author = :reader
              or exists (select 1 from record_reader x where x.record = r.id and x.member = :reader)))
            """;

    /** The version that a deed made, or found. */
    private static final String VERSION = """
            (select v.after from journal_entry v where v.record = e.record and v.version is not null and v.id <= e.id
              order by v.id desc limit 1)
            """;

    private static final String SELECT = """
            select e.id, e.at, e.member, e.deed, e.record, e.version, e.reason, e.after, m.email, m.name, m.roles,
              case when %s then e.before end as before
            from journal_entry e join member m on m.id = e.member
            where %s and\s
            """.formatted(sees("e.before"), sees(VERSION));

    private static String sees(String version) {
        return """
                (coalesce(%1$s ->> 'sensitivity', '') <> 'RESTRICTED' or %1$s -> 'readers' @> to_jsonb(cast(:reader as bigint))
                  or %2$s)""".formatted(version, NAMED_NOW);
    }

    private final JdbcClient db;
    private final Clock clock;

    Journal(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds an entry about a deed that changed no record, such as a release, and returns its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long add(Member member, String deed, @Nullable String reason, @Nullable String after) {
        return add(member, deed, null, null, reason, null, after);
    }

    /**
     * Adds an entry and returns its number. Must be called inside the transaction of the deed.
     *
     * @param before the record before as JSON, null when the deed makes it
     * @param after  the record after as JSON
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long add(
            Member member,
            String deed,
            @Nullable RecordRef record,
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable String before,
            @Nullable String after) {
        return db.sql("""
                        insert into journal_entry (at, member, deed, record, version, reason, before, after)
                        values (:at, :member, :deed, :record, :version, :reason, :before::jsonb, :after::jsonb)
                        returning id""")
                .param("at", OffsetDateTime.now(clock))
                .param("member", member.id())
                .param("deed", deed)
                .param("record", record == null ? null : record.address())
                .param("version", version)
                .param("reason", reason == null || reason.isBlank() ? null : reason.strip())
                .param("before", before)
                .param("after", after)
                .query(Long.class)
                .single();
    }

    /** The history of one record, newest first, as far as a member could see it when it was done. */
    public List<JournalEntry> list(RecordRef record, Member reader) {
        return db.sql(SELECT + "e.record = :record order by e.id desc")
                .param("record", record.address())
                .param("reader", reader.namedAs())
                .query(Journal::entry)
                .list();
    }

    /** What a version of a record was when it was saved, as JSON. */
    public record Version(RecordRef record, Instant at, String after) {}

    /**
     * Every version of these records, each record's in the order in which they were made. Of a record that is not for named members
     * only, those are left out that were.
     */
    public List<Version> versions(Collection<RecordRef> records) {
        return db.sql("""
                        select e.record, e.at, e.after from journal_entry e
                        where e.record in (:records) and e.version is not null and e.after is not null
                          and (e.after ->> 'sensitivity' <> 'RESTRICTED' or exists (select 1 from record r
                            where r.address = e.record and r.sensitivity = 'RESTRICTED'))
                        order by e.id""")
                .param("records", records.stream().map(RecordRef::address).toList())
                .query((row, n) -> new Version(
                        new RecordRef(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3)))
                .list();
    }

    /** Whether versions of a record are left out because it was for named members only and is not any more. */
    public boolean leavesOut(RecordRef record) {
        return db.sql("""
                        select exists (select 1 from journal_entry e join record r on r.address = e.record
                          where e.record = :record and e.version is not null and r.sensitivity <> 'RESTRICTED'
                            and e.after ->> 'sensitivity' = 'RESTRICTED')""")
                .param("record", record.address())
                .query(Boolean.class)
                .single();
    }

    /** The entry that made a version of a record, if that version was ever made and the member could see it. */
    public Optional<JournalEntry> find(RecordRef record, int version, Member reader) {
        return db.sql(SELECT + "e.record = :record and e.version = :version order by e.id limit 1")
                .param("record", record.address())
                .param("reader", reader.namedAs())
                .param("version", version)
                .query(Journal::entry)
                .optional();
    }

    /** A version of a record. */
    public record Made(RecordRef record, int version) {}

    /** The same of several versions, asked for at once; those that were never made, or that the member could not see, are left out. */
    public Map<Made, JournalEntry> find(Collection<Made> versions, Member reader) {
        Map<Made, JournalEntry> found = new HashMap<>();
        if (!versions.isEmpty()) {
            db.sql(
                            SELECT
                                    + "(e.record, e.version) in (select * from unnest(:records::text[], :versions::int[])) order by e.id")
                    .param(
                            "records",
                            versions.stream().map(one -> one.record().address()).toArray(String[]::new))
                    .param("versions", versions.stream().map(Made::version).toArray(Integer[]::new))
                    .param("reader", reader.namedAs())
                    .query(Journal::entry)
                    .list()
                    .forEach(entry -> found.putIfAbsent(
                            new Made(Objects.requireNonNull(entry.record()), Objects.requireNonNull(entry.version())),
                            entry));
        }
        return found;
    }

    /**
     * The latest moment at which anything was done, as the clock then said; empty in an empty journal.
     *
     * @param since the deed that settled all doubts about the clock: nothing before the last of it is asked
     */
    public Optional<Instant> latest(String since) {
        return db.sql("""
                        select max(at) as latest from journal_entry
                        where id >= coalesce((select max(id) from journal_entry where deed = :since), 0)""")
                .param("since", since)
                .query((row, n) -> Optional.ofNullable(row.getObject("latest", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private static JournalEntry entry(ResultSet row, int n) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        Member member = new Member(
                row.getLong("member"),
                row.getString("email"),
                row.getString("name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()));
        String record = row.getString("record");
        return new JournalEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                member,
                row.getString("deed"),
                record == null ? null : new RecordRef(record),
                row.getObject("version", Integer.class),
                row.getString("reason"),
                row.getString("before"),
                row.getString("after"));
    }
}
