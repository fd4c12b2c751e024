package org.khronika.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Reader;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Pairs of records that have a name in common, in whatever spelling or script, and may be of one person. A reader who may not see
 * both records is told nothing of a pair: it is in no list and no count, and {@link #find} knows none.
 */
@Repository
public class Doubles {

    /** No more pairs are looked for at once; the others come up when some of these are decided. */
    public static final int MOST = 1000;

    /** Of what was decided, so many are told. */
    private static final int TOLD = 50;

    private static final String BOTH_SEEN = Reader.SEES + " and " + Reader.sees("t");

    /**
     * Each pair by one name that nobody has decided on; one that is said to be the same comes to share more names when its spellings are
     * brought together, and is not asked about meanwhile. The names stand in an index by their key, so that records of one name lie side by
     * side in it, and nothing is compared but what is equal.
     */
    static final String OPEN = """
            select a.record as one, b.record as other, a.key as key
            from person_name a
              join person_name b on b.key = a.key and b.record > a.record
              join record r on r.id = a.record
              join record t on t.id = b.record
            where %s and not exists (select 1 from double_decision d
              where d.one = a.record and d.other = b.record and (d.keys @> array[a.key] or d.answer = 'SAME' and not exists (
                select 1 from double_decision n where n.one = d.one and n.other = d.other and n.id > d.id)))
            order by a.key, a.record, b.record limit :most""".formatted(BOTH_SEEN);

    private static final String DECIDED = """
            select d.*, r.address as one_address, r.title as one_title, t.address as other_address, t.title as other_title,
              case d.stays when r.id then r.address when t.id then t.address end as stays_address, m.name as by_name
            from double_decision d
              join record r on r.id = d.one
              join record t on t.id = d.other
              join member m on m.id = d.member
            where %s and not exists (select 1 from double_decision n
              where n.one = d.one and n.other = d.other and n.id > d.id)
            """.formatted(BOTH_SEEN);

    private final JdbcClient db;

    Doubles(JdbcClient db) {
        this.db = db;
    }

    /** What may be said of a pair. */
    public enum Answer {
        /** The two are one person: one of the records is to go. */
        SAME,
        /** The two are different people. */
        TWO
    }

    /** A record of a pair. */
    public record Half(RecordRef address, String title) {}

    /** Two records; the one that was entered first is the first. */
    public record Pair(Half one, Half other) {}

    /**
     * What was said of a pair last.
     *
     * @param stays which of the two is to stay; null where they are two people
     */
    public record Decision(
            Pair pair,
            Answer answer,
            @Nullable RecordRef stays,
            @Nullable String reason,
            String by,
            Instant at) {}

    /** The pairs of which nobody has decided whether they are one person, in the order of their names; at most {@link #MOST}. */
    public List<Pair> open(Reader reader) {
        return db.sql("""
                        select r.address as one_address, r.title as one_title, t.address as other_address, t.title as other_title
                        from (select one, other, min(key) as key from (%s) named group by one, other) p
                          join record r on r.id = p.one
                          join record t on t.id = p.other
                        order by p.key, p.one, p.other""".formatted(OPEN))
                .param("reader", reader.member())
                .param("most", MOST)
                .query((row, n) -> pair(row))
                .list();
    }

    /** The pairs that are said to be one person and are still two records, the longest waiting first. */
    public List<Decision> same(Reader reader) {
        return db.sql(DECIDED + """
                         and d.answer = 'SAME' and r.review <> 'WITHDRAWN' and t.review <> 'WITHDRAWN'
                        order by d.id limit :most""")
                .param("reader", reader.member())
                .param("most", MOST)
                .query((row, n) -> decision(row))
                .list();
    }

    /** The pairs that are said to be two people, the last said first. */
    public List<Decision> two(Reader reader) {
        return db.sql(DECIDED + " and d.answer = 'TWO' order by d.id desc limit :most")
                .param("reader", reader.member())
                .param("most", TOLD)
                .query((row, n) -> decision(row))
                .list();
    }

    /** What was said last of these two, if anything was, and the reader may see both. */
    public Optional<Decision> decision(Pair pair, Reader reader) {
        return db.sql(DECIDED + " and r.address = :one and t.address = :other")
                .param("reader", reader.member())
                .param("one", pair.one().address().address())
                .param("other", pair.other().address().address())
                .query((row, n) -> decision(row))
                .optional();
    }

    /** The two persons at these addresses as a pair, if the reader may see both and they are two. */
    public Optional<Pair> find(RecordRef one, RecordRef other, Reader reader) {
        return db.sql("""
                        select r.address as one_address, r.title as one_title, t.address as other_address, t.title as other_title
                        from record r join record t on r.id < t.id
                        where r.address in (:both) and t.address in (:both) and r.kind = 'N' and t.kind = 'N' and %s""".formatted(BOTH_SEEN))
                .param("reader", reader.member())
                .param("both", List.of(one.address(), other.address()))
                .query((row, n) -> pair(row))
                .optional();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(half(row, "one"), half(row, "other"));
    }

    private static Half half(ResultSet row, String which) throws SQLException {
        return new Half(new RecordRef(row.getString(which + "_address")), row.getString(which + "_title"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String stays = row.getString("stays_address");
        return new Decision(
                pair(row),
                Answer.valueOf(row.getString("answer")),
                stays == null ? null : new RecordRef(stays),
                row.getString("reason"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
