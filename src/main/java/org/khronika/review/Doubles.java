package org.khronika.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Pairs of records that may be of one person, or of one incident ({@link DoubleSigns}). A reader who may not see both records is told
 * nothing of a pair: it is in no list and no count, and {@link #find} knows none.
 */
@Repository
public class Doubles {

    /** No more pairs are looked for at once; the others come up when some of these are decided. */
    public static final int MOST = 1000;

    /** Of what was decided, so many are told. */
    private static final int TOLD = 50;

    private static final String BOTH_SEEN = Reader.SEES + " and " + Reader.sees("t");

    private final JdbcClient db;
    private final RecordTitles titles;
    private final Map<RecordKind, DoubleSigns> signs;

    Doubles(JdbcClient db, RecordTitles titles, List<DoubleSigns> signs) {
        this.db = db;
        this.titles = titles;
        this.signs = signs.stream().collect(Collectors.toMap(DoubleSigns::kind, one -> one));
    }

    /** What may be said of a pair. */
    public enum PairAnswer {
        /** The two are one: one of the records is to go. */
        SAME,
        /** They are two. */
        TWO
    }

    /** A record of a pair. */
    public record Half(RecordRef address, String title) {}

    /** Two records; the one that was entered first is the first. */
    public record Pair(Half one, Half other) {

        /** The kind of both. */
        public RecordKind kind() {
            return one.address().kind();
        }
    }

    /**
     * What was said of a pair last.
     *
     * @param stays which of the two is to stay; null where they are two
     */
    public record PairDecision(
            Pair pair,
            PairAnswer answer,
            @Nullable RecordRef stays,
            @Nullable String reason,
            String by,
            Instant at) {}

    /**
     * Each pair by one sign that nobody has decided on; one that is said to be the same comes to share more signs when its records are
     * brought together, and is not asked about meanwhile.
     */
    String openBySign(RecordKind kind) {
        DoubleSigns of = signs(kind);
        return """
                select p.one, p.other, p.key
                from (%s) p
                  join record r on r.id = p.one
                  join record t on t.id = p.other
                where %s and not exists (select 1 from double_decision d
                  where d.one = p.one and d.other = p.other and (d.keys @> array[p.key] or d.answer = 'SAME' and not exists (
                    select 1 from double_decision n where n.one = d.one and n.other = d.other and n.id > d.id)))
                order by %s limit :most""".formatted(of.pairs(), BOTH_SEEN, of.order());
    }

    private DoubleSigns signs(RecordKind kind) {
        DoubleSigns of = signs.get(kind);
        if (of == null) {
            throw new IllegalArgumentException(
                    "Expected a kind of which doubles are asked about, found %s.".formatted(kind));
        }
        return of;
    }

    /** The pairs of which nobody has decided whether they are one, in the order of their signs; at most {@link #MOST}. */
    public List<Pair> open(RecordKind kind, Reader reader) {
        return db.sql("select " + both(reader) + """
                         from (select one, other, min(key) as key from (%s) named group by one, other) p
                          join record r on r.id = p.one
                          join record t on t.id = p.other
                        order by p.key, p.one, p.other""".formatted(openBySign(kind)))
                .param("reader", reader.member())
                .param("most", MOST)
                .query((row, n) -> pair(row, reader))
                .list();
    }

    /** The pairs that are said to be one and are still two records, the longest waiting first. */
    public List<PairDecision> same(RecordKind kind, Reader reader) {
        return db.sql(decided(reader) + """
                         and d.answer = 'SAME' and r.review <> 'WITHDRAWN' and t.review <> 'WITHDRAWN'
                        order by d.id limit :most""")
                .param("kind", Conditions.letter(kind))
                .param("reader", reader.member())
                .param("most", MOST)
                .query((row, n) -> decision(row, reader))
                .list();
    }

    /** The pairs that are said to be two, the last said first. */
    public List<PairDecision> two(RecordKind kind, Reader reader) {
        return db.sql(decided(reader) + " and d.answer = 'TWO' order by d.id desc limit :most")
                .param("kind", Conditions.letter(kind))
                .param("reader", reader.member())
                .param("most", TOLD)
                .query((row, n) -> decision(row, reader))
                .list();
    }

    /** What was said last of these two, if anything was, and the reader may see both. */
    public Optional<PairDecision> decision(Pair pair, Reader reader) {
        return db.sql(decided(reader) + " and r.address = :one and t.address = :other")
                .param("kind", Conditions.letter(pair.kind()))
                .param("reader", reader.member())
                .param("one", pair.one().address().address())
                .param("other", pair.other().address().address())
                .query((row, n) -> decision(row, reader))
                .optional();
    }

    /** The two records at these addresses as a pair, if they are of one kind that is asked about, the reader may see both and they are two. */
    public Optional<Pair> find(RecordRef one, RecordRef other, Reader reader) {
        return db.sql("select " + both(reader) + """
                         from record r join record t on r.id < t.id
                        where r.address in (:both) and t.address in (:both) and r.kind = t.kind and r.kind in (:kinds) and %s""".formatted(BOTH_SEEN))
                .param("reader", reader.member())
                .param("both", List.of(one.address(), other.address()))
                .param("kinds", signs.keySet().stream().map(Conditions::letter).toList())
                .query((row, n) -> pair(row, reader))
                .optional();
    }

    /** The keys of the signs that the two have in common. */
    List<String> shared(Pair pair) {
        List<Long> numbers = db.sql("select id from record where address in (:both) order by id")
                .param(
                        "both",
                        List.of(
                                pair.one().address().address(),
                                pair.other().address().address()))
                .query((row, n) -> row.getLong(1))
                .list();
        return db.sql(signs(pair.kind()).shared())
                .param("one", numbers.getFirst())
                .param("other", numbers.getLast())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private String decided(Reader reader) {
        return """
                select d.*, %s,
                  case d.stays when r.id then r.address when t.id then t.address end as stays_address, m.name as by_name
                from double_decision d
                  join record r on r.id = d.one
                  join record t on t.id = d.other
                  join member m on m.id = d.member
                where r.kind = :kind and %s and not exists (select 1 from double_decision n
                  where n.one = d.one and n.other = d.other and n.id > d.id)
                """.formatted(both(reader), BOTH_SEEN);
    }

    private String both(Reader reader) {
        return titles.columns("r", "one_", reader) + ", " + titles.columns("t", "other_", reader);
    }

    private Pair pair(ResultSet row, Reader reader) throws SQLException {
        return new Pair(half(row, "one_", reader), half(row, "other_", reader));
    }

    private Half half(ResultSet row, String which, Reader reader) throws SQLException {
        return new Half(new RecordRef(row.getString(which + "address")), titles.of(row, which, reader));
    }

    private PairDecision decision(ResultSet row, Reader reader) throws SQLException {
        String stays = row.getString("stays_address");
        return new PairDecision(
                pair(row, reader),
                PairAnswer.valueOf(row.getString("answer")),
                stays == null ? null : new RecordRef(stays),
                row.getString("reason"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
