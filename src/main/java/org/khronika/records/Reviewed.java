package org.khronika.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    private final JdbcClient db;
    private final RecordTypes types;
    private final Contents contents;

    Reviewed(JdbcClient db, RecordTypes types, Contents contents) {
        this.db = db;
        this.types = types;
        this.contents = contents;
    }

    /** A record that was for the public, was accepted and has been withdrawn since. */
    public record Withdrawn(RecordRef address, String reason) {}

    /** The accepted versions, kind by kind, the earliest first. */
    public List<Stored<?>> list() {
        return list(Set.of(RecordKind.values()));
    }

    /** The accepted versions of records of one kind, the earliest first. */
    public List<Stored<?>> list(RecordKind kind) {
        return list(Set.of(kind));
    }

    /** Changes whenever the accepted versions of a kind do; costs little. */
    public String stamp(RecordKind kind) {
        return db.sql("""
                        select count(*) || ' ' || coalesce(sum(r.reviewed_entry), 0)
                        from record r where r.kind = :kind and r.reviewed_entry is not null
                          and r.accepted_for = 'PUBLIC' and r.review <> 'WITHDRAWN'""")
                .param("kind", Conditions.letter(kind))
                .query(String.class)
                .single();
    }

    private List<Stored<?>> list(Set<RecordKind> kinds) {
        return db
                .sql("""
                        select r.*, e.after, e.at as reviewed_at, a.name as author_name, m.name as reviewer_name
                        from record r join journal_entry e on e.id = r.reviewed_entry
                          join member a on a.id = r.author join member m on m.id = e.member
                        where r.accepted_for = 'PUBLIC' and r.review <> 'WITHDRAWN' and r.kind in (:kinds)
                        """)
                .param("kinds", kinds.stream().map(Conditions::letter).toList())
                .<Stored<?>>query((row, n) -> {
                    RecordRef address = new RecordRef(row.getString("address"));
                    return reviewed(row, address, types.get(address.kind()));
                })
                .list()
                .stream()
                .sorted(Comparator.<Stored<?>, RecordKind>comparing(Stored::kind)
                        .thenComparing(types.earliestFirst()))
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

    private <T extends Record> Stored<T> reviewed(ResultSet row, RecordRef address, RecordType<T> type)
            throws SQLException {
        Draft<T> accepted = contents.fromJournal(row.getString("after"), type.bodyType());
        return new Stored<>(
                address,
                row.getInt("reviewed_version"),
                Sensitivity.PUBLIC,
                Set.of(),
                ReviewState.REVIEWED,
                row.getLong("author"),
                row.getString("author_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("reviewer_name"),
                row.getObject("reviewed_at", OffsetDateTime.class).toInstant(),
                row.getInt("reviewed_version"),
                type.title(accepted.body()),
                accepted.body(),
                accepted.citations());
    }
}
