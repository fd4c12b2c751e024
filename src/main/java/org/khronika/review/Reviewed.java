package org.khronika.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What may be published: of every record for the public that was ever accepted, the version that a reviewer last accepted,
 * whatever has been drafted since. Whom it is for was decided by two people, and no draft changes it. There is no way from here to a draft, to a record of the team or to a restricted one.
 */
@Repository
public class Reviewed {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private static final String ACCEPTED = """
            select r.address, r.author, r.created_at, e.id as entry, e.xmin::text as written, r.reviewed_version as accepted_version,
              e.at as reviewed_at, a.name as author_name, m.name as reviewer_name
            from record r join journal_entry e on e.id = r.reviewed_entry
              join member a on a.id = r.author join member m on m.id = e.member
            where r.accepted_for = 'PUBLIC' and r.review <> 'WITHDRAWN'
            """;

    private static final ScopedValue<Moment> MOMENT = ScopedValue.newInstance();

    private final JdbcClient db;
    private final RecordTypes types;
    private final ReadVersions read;

    Reviewed(JdbcClient db, RecordTypes types, ReadVersions read) {
        this.db = db;
        this.types = types;
        this.read = read;
    }

    /** An accepted version as the tables tell of it. */
    private record Found(
            ReadVersions.Version version,
            int accepted,
            long author,
            String authorName,
            Instant createdAt,
            String reviewer,
            Instant reviewedAt) {}

    /** A record that was for the public, was accepted and has been withdrawn since. */
    public record Withdrawn(RecordRef address, String reason) {}

    /** The accepted versions, kind by kind, the earliest first. */
    public List<Stored<?>> list() {
        return list(Set.of(RecordKind.values()));
    }

    /**
     * Of every record the version that was accepted last among those that have rested, in the order of {@link #list()}.
     *
     * @param since    what was accepted, or opened to the public, before need not rest; null when nothing need
     * @param accepted what was accepted later than this has not rested
     */
    public List<Stored<?>> listRested(@Nullable Instant since, Instant accepted) {
        return inOrder(db.sql("""
                        select r.address, r.author, r.created_at, e.id as entry, e.written, e.at as reviewed_at, a.name as author_name,
                          m.name as reviewer_name,
                          case when e.id = r.reviewed_entry then r.reviewed_version else e.version end as accepted_version
                        from record r
                          join lateral (select x.id, x.at, x.version, x.member, x.xmin::text as written from journal_entry x
                            where x.record = r.address and x.id <= r.reviewed_entry and x.after ->> 'review' = 'REVIEWED'
                              and (x.id = r.reviewed_entry or x.after ->> 'sensitivity' = 'PUBLIC')
                              and (x.at <= :accepted or x.at < :since)
                            order by x.id desc limit 1) e on true
                          join member a on a.id = r.author join member m on m.id = e.member
                        where r.accepted_for = 'PUBLIC' and r.review <> 'WITHDRAWN'
                          and not exists (select 1 from journal_entry d
                            where d.record = r.address and d.deed = 'DecideAudience' and d.after ->> 'sensitivity' = 'PUBLIC'
                              and d.at > :accepted and d.at >= :since)
                        """)
                .param("accepted", accepted.atOffset(ZoneOffset.UTC))
                .param("since", (since == null ? FAR : since).atOffset(ZoneOffset.UTC)));
    }

    /** A version that was accepted for the public, and since when it is both accepted and for the public. */
    public record Accepted(RecordRef address, int version, Instant since) {}

    /** The accepted version of each record, the latest accepted last. */
    public List<Accepted> versions() {
        return db.sql("""
                        select r.address, r.reviewed_version, greatest(e.at, (select max(d.at) from journal_entry d
                            where d.record = r.address and d.deed = 'DecideAudience' and d.after ->> 'sensitivity' = 'PUBLIC')) as since
                        from record r join journal_entry e on e.id = r.reviewed_entry
                        where r.accepted_for = 'PUBLIC' and r.review <> 'WITHDRAWN' order by since, r.address""")
                .query((row, n) -> new Accepted(
                        new RecordRef(row.getString(1)),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** When each record that is for the public was accepted for the first time. */
    public Map<RecordRef, Instant> firstAccepted() {
        Map<RecordRef, Instant> first = new HashMap<>();
        db.sql("""
                        select e.record, min(e.at) from journal_entry e join record r on r.address = e.record
                        where e.after ->> 'review' = 'REVIEWED' and r.accepted_for = 'PUBLIC' group by e.record""")
                .query((row, n) -> first.put(
                        new RecordRef(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
        return first;
    }

    /** Those of some records that had been accepted by the end of a day, whatever has changed in them since; a day ends as in UTC. */
    public List<Stored<?>> acceptedBy(List<Stored<?>> records, LocalDate day) {
        Predicate<Stored<?>> known = acceptedBy(day);
        return records.stream().filter(known).toList();
    }

    /** Whether a record had been accepted by the end of a day. */
    public Predicate<Stored<?>> acceptedBy(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Map<RecordRef, Instant> first = firstAccepted();
        return record -> first.getOrDefault(record.address(), FAR).isBefore(end);
    }

    /** Since when the installation has kept records for named members; empty when it never has. */
    public Optional<Instant> keepsForNamedMembersSince() {
        return db.sql("select min(at) from journal_entry where after ->> 'sensitivity' = 'RESTRICTED'")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** The accepted versions of records of one kind, the earliest first. */
    public List<Stored<?>> list(RecordKind kind) {
        return list(Set.of(kind));
    }

    /**
     * A moment in which no accepted version changes for whoever works in it, so that what changes with them is asked for once. It is that of a
     * transaction that sees the database as of its beginning, and of the threads that work for it; or that of a page, which may tell of what changes
     * meanwhile when it is opened again.
     */
    public static final class Moment {

        private final Map<RecordKind, String> stamps = new ConcurrentHashMap<>();

        /** Does work in the moment. */
        public <T, X extends Throwable> T in(ScopedValue.CallableOp<T, X> work) throws X {
            return ScopedValue.where(MOMENT, this).call(work);
        }
    }

    /** Changes whenever the accepted versions of a kind do; costs little. */
    public String stamp(RecordKind kind) {
        return MOMENT.isBound() ? MOMENT.get().stamps.computeIfAbsent(kind, this::stampNow) : stampNow(kind);
    }

    private String stampNow(RecordKind kind) {
        return db.sql("""
                        select count(*) || ' ' || coalesce(sum(r.reviewed_entry), 0)
                        from record r where r.kind = :kind and r.reviewed_entry is not null
                          and r.accepted_for = 'PUBLIC' and r.review <> 'WITHDRAWN'""")
                .param("kind", Conditions.letter(kind))
                .query(String.class)
                .single();
    }

    /** The same of some kinds, kind by kind. */
    public List<Stored<?>> list(Set<RecordKind> kinds) {
        return inOrder(db.sql(ACCEPTED + " and r.kind in (:kinds)")
                .param("kinds", kinds.stream().map(Conditions::letter).toList()));
    }

    /** Of some kinds those whose accepted version names one of these records, kind by kind. */
    List<Stored<?>> naming(Collection<RecordRef> any, Set<RecordKind> kinds) {
        if (any.isEmpty() || kinds.isEmpty()) {
            return List.of();
        }
        return inOrder(db.sql(ACCEPTED + " and r.kind in (:kinds) and e.after::text ~ :any")
                .param("kinds", kinds.stream().map(Conditions::letter).toList())
                .param("any", any.stream().map(RecordRef::address).collect(Collectors.joining("|", "\"(", ")\""))));
    }

    /** The accepted versions of these records; of those that are not for the public, none. */
    public Map<RecordRef, Stored<?>> among(Collection<RecordRef> addresses) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        return inOrder(db.sql(ACCEPTED + " and r.address in (:addresses)")
                        .param(
                                "addresses",
                                addresses.stream().map(RecordRef::address).toList()))
                .stream()
                .collect(Collectors.toMap(Stored::address, record -> record));
    }

    /** What a record said in a version that was accepted for the public; empty when it has none of that number. */
    public Optional<Stored<?>> find(RecordRef address, int version) {
        return inOrder(db.sql("""
                        select r.address, r.author, r.created_at, e.id as entry, e.xmin::text as written, e.version as accepted_version,
                          e.at as reviewed_at, a.name as author_name, m.name as reviewer_name
                        from record r join journal_entry e on e.record = r.address and e.version = :version
                          join member a on a.id = r.author join member m on m.id = e.member
                        where r.address = :address and e.after ->> 'review' = 'REVIEWED'
                          and e.after ->> 'sensitivity' = 'PUBLIC'
                        """).param("address", address.address()).param("version", version)).stream()
                .findFirst();
    }

    /** Of each kind of which anything is accepted a text: another for each state of its accepted versions, whatever was done in between. */
    public SortedMap<RecordKind, String> states() {
        SortedMap<RecordKind, String> states = new TreeMap<>();
        db.sql("""
                        select r.kind, md5(string_agg(concat_ws(' ', r.address, r.reviewed_version, e.id, e.at), ',' order by r.id))
                        from record r join journal_entry e on e.id = r.reviewed_entry
                        where r.accepted_for = 'PUBLIC' and r.review <> 'WITHDRAWN' group by r.kind""")
                .query((row, n) ->
                        states.put(RecordKind.ofLetter(row.getString(1).charAt(0)), row.getString(2)))
                .list();
        return states;
    }

    /** Kind by kind, the earliest first. */
    private List<Stored<?>> inOrder(JdbcClient.StatementSpec accepted) {
        List<Found> found = accepted.query((row, n) -> found(row)).list();
        Map<Long, Draft<?>> drafts = read.of(found.stream().map(Found::version).toList());
        return found.stream()
                .<Stored<?>>map(one -> reviewed(
                        one, Objects.requireNonNull(drafts.get(one.version().entry()))))
                .sorted(types.kindByKind())
                .toList();
    }

    /** The records for the public that were accepted once and withdrawn since, each with the reason given. */
    public List<Withdrawn> listWithdrawn() {
        return db.sql("""
                        select r.address, (select e.reason from journal_entry e where e.record = r.address
                            and e.deed = 'WithdrawRecord' order by e.id desc limit 1)
                        from record r where r.accepted_for = 'PUBLIC' and r.review = 'WITHDRAWN'
                        order by r.address""")
                .query((row, n) -> new Withdrawn(new RecordRef(row.getString(1)), row.getString(2)))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new ReadVersions.Version(
                        new RecordRef(row.getString("address")), row.getLong("entry"), row.getString("written")),
                row.getInt("accepted_version"),
                row.getLong("author"),
                row.getString("author_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("reviewer_name"),
                row.getObject("reviewed_at", OffsetDateTime.class).toInstant());
    }

    @SuppressWarnings("unchecked") // the draft was read as the body of its kind
    private <T extends Record> Stored<T> reviewed(Found found, Draft<?> draft) {
        RecordRef address = found.version().address();
        RecordType<T> type = (RecordType<T>) types.get(address.kind());
        Draft<T> accepted = (Draft<T>) draft;
        return new Stored<>(
                address,
                found.accepted(),
                Sensitivity.PUBLIC,
                Set.of(),
                ReviewState.REVIEWED,
                found.author(),
                found.authorName(),
                found.createdAt(),
                found.reviewer(),
                found.reviewedAt(),
                found.accepted(),
                type.title(accepted.body()).english(),
                accepted.body(),
                accepted.citations());
    }
}
