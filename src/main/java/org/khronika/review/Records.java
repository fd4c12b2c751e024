package org.khronika.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records, as far as a reader may see them. What a reader may not see does not exist for any method here. */
@Repository
public class Records {

    static final String COLUMNS = """
            r.id, r.address, r.version, r.sensitivity, r.review, r.author, r.created_at, r.changed_at, r.reviewed_version, r.title,
            r.body, r.citations, a.name as author_name, c.name as changed_by_name,
            array(select x.member from record_reader x where x.record = r.id) as readers
            """;
    static final String FROM =
            " from record r join member a on a.id = r.author join member c on c.id = r.changed_by where ";

    private final JdbcClient db;
    private final RecordTypes types;
    private final Contents contents;
    private final RecordTitles titles;

    Records(JdbcClient db, RecordTypes types, Contents contents, RecordTitles titles) {
        this.db = db;
        this.types = types;
        this.contents = contents;
        this.titles = titles;
    }

    /**
     * The newest version of a record.
     *
     * @throws NoSuchRecord when there is none that the reader may see
     */
    public Stored<?> get(RecordRef address, Reader reader) {
        return find(address, reader).orElseThrow(() -> new NoSuchRecord(address));
    }

    /**
     * The newest version of a record, for a deed of a member.
     *
     * @param madeOn the version that the member had before them
     * @throws StaleRecord  when somebody has saved since that version
     * @throws NoSuchRecord when there is none that the member may see
     */
    Stored<?> get(RecordRef address, int madeOn, Member member) {
        Stored<?> record = get(address, Reader.of(member));
        if (record.version() != madeOn) {
            throw new StaleRecord(address, madeOn);
        }
        return record;
    }

    /** The newest version of a record of a known kind; throws {@link NoSuchRecord} when there is none. */
    public <T extends Record> Stored<T> get(RecordRef address, Class<T> type, Reader reader) {
        Stored<?> record = get(address, reader);
        if (!type.isInstance(record.body())) {
            throw new NoSuchRecord(address);
        }
        @SuppressWarnings("unchecked")
        Stored<T> typed = (Stored<T>) record;
        return typed;
    }

    /** The newest version of a record, if there is one that the reader may see. */
    public Optional<Stored<?>> find(RecordRef address, Reader reader) {
        return db.sql("select " + COLUMNS + FROM + "r.address = :address and " + Reader.SEES)
                .param("address", address.address())
                .param("reader", reader.member())
                .query((row, n) -> stored(row, reader))
                .optional()
                .map(record -> record);
    }

    /** The newest versions of these records, as far as the reader may see them, in no order. */
    List<Stored<?>> among(Collection<RecordRef> addresses, Reader reader) {
        return addresses.isEmpty()
                ? List.of()
                : db.sql("select " + COLUMNS + FROM + "r.address = any(:addresses) and " + Reader.SEES)
                        .param(
                                "addresses",
                                addresses.stream().map(RecordRef::address).toArray(String[]::new))
                        .param("reader", reader.member())
                        .<Stored<?>>query((row, n) -> stored(row, reader))
                        .list();
    }

    /** The newest versions of those of these numbers that the reader may see, in the order of the numbers. */
    public List<Stored<?>> numbered(Collection<Long> numbers, Reader reader) {
        return db.sql("select " + COLUMNS + FROM + "r.id = any(:numbers) and " + Reader.SEES + " order by r.id")
                .param("numbers", numbers.toArray(Long[]::new))
                .param("reader", reader.member())
                .<Stored<?>>query((row, n) -> stored(row, reader))
                .list();
    }

    /** The numbers of those of these that the reader may see, in their order. */
    public List<Long> numbersOf(Collection<RecordRef> addresses, Reader reader) {
        return db.sql("select r.id from record r where r.address = any(:addresses) and " + Reader.SEES
                        + " order by r.id")
                .param("addresses", addresses.stream().map(RecordRef::address).toArray(String[]::new))
                .param("reader", reader.member())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** The whole records of a query, in its order. */
    public List<Stored<?>> listWhole(RecordQuery query, Reader reader) {
        Conditions conditions = new Conditions(query, reader);
        return db.sql("select " + COLUMNS + FROM + conditions.where() + order(query))
                .params(conditions.params())
                .param("offset", query.offset())
                .param("limit", query.limit())
                .<Stored<?>>query((row, n) -> stored(row, reader))
                .list();
    }

    /** The records of a query as lines, in its order. */
    public List<RecordLine> list(RecordQuery query, Reader reader) {
        Conditions conditions = new Conditions(query, reader);
        return db.sql("select " + titles.columns(reader) + """
                        , r.review, r.sensitivity, r.version, r.reviewed_version, r.sort_from,
                          r.changed_at, a.name as author_name, c.name as changed_by_name""" + FROM + conditions.where() + order(query))
                .params(conditions.params())
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query((row, n) -> listed(row, reader))
                .list();
    }

    /** The state in which a record is: another after each change. */
    public record State(RecordRef address, int version, Instant changedAt) {}

    /** The states of all records of a query, in no order and whatever its offset and limit: for whoever keeps what follows from records. */
    public List<State> states(RecordQuery query, Reader reader) {
        Conditions conditions = new Conditions(query, reader);
        return db.sql("select r.address, r.version, r.changed_at" + FROM + conditions.where())
                .params(conditions.params())
                .query((row, n) -> new State(
                        new RecordRef(row.getString(1)),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many records a query has, whatever its offset and limit. */
    public long count(RecordQuery query, Reader reader) {
        Conditions conditions = new Conditions(query, reader);
        return db.sql("select count(*)" + FROM + conditions.where())
                .params(conditions.params())
                .query(Long.class)
                .single();
    }

    /**
     * The records that the records of a kind name in an answer: first those named most.
     *
     * @param path  the names of the question and of the lists around it, the outermost first
     * @param limit how many at most
     */
    public List<RecordRef> named(RecordKind kind, List<String> path, int limit, Reader reader) {
        String pattern = "^" + String.join("(\\[\\d+\\])?\\.", path) + "(\\[\\d+\\])?$";
        return db.sql("""
                        select t.address, count(*) as n from record_link l
                          join record r on r.id = l.from_record
                          join record t on t.id = l.to_record
                        where r.kind = :kind and r.review <> 'WITHDRAWN' and l.path ~ :path
                          and %s and %s
                        group by t.address, t.title order by n desc, t.title, t.address limit :limit""".formatted(Reader.SEES, Reader.sees("t")))
                .param("kind", Conditions.letter(kind))
                .param("path", pattern)
                .param("reader", reader.member())
                .param("limit", limit)
                .query((row, n) -> new RecordRef(row.getString(1)))
                .list();
    }

    private static String order(RecordQuery query) {
        return " order by " + query.order().sql() + " offset :offset limit :limit";
    }

    Stored<?> stored(ResultSet row, Reader reader) throws SQLException {
        RecordRef address = new RecordRef(row.getString("address"));
        RecordType<?> type = types.get(address.kind());
        return stored(row, address, type, reader);
    }

    private <T extends Record> Stored<T> stored(ResultSet row, RecordRef address, RecordType<T> type, Reader reader)
            throws SQLException {
        T body = contents.body(row.getString("body"), type.bodyType());
        Long[] readers = (Long[]) row.getArray("readers").getArray();
        Set<Long> named = Arrays.stream(readers).collect(Collectors.toSet());
        @Nullable Integer reviewed = row.getObject("reviewed_version", Integer.class);
        return new Stored<>(
                address,
                row.getInt("version"),
                Sensitivity.valueOf(row.getString("sensitivity")),
                named,
                ReviewState.valueOf(row.getString("review")),
                row.getLong("author"),
                row.getString("author_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                reviewed,
                titles.of(type, row.getString("title"), body, reader),
                body,
                contents.citations(row.getString("citations")));
    }

    private RecordLine listed(ResultSet row, Reader reader) throws SQLException {
        return new RecordLine(
                new RecordRef(row.getString("address")),
                titles.of(row, reader),
                ReviewState.valueOf(row.getString("review")),
                Sensitivity.valueOf(row.getString("sensitivity")),
                row.getInt("version"),
                row.getObject("reviewed_version", Integer.class),
                row.getObject("sort_from", java.time.LocalDate.class),
                row.getString("author_name"),
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
