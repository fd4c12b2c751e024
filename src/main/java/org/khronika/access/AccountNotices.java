package org.khronika.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.khronika.access.AccountNotice.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What others must hear about accounts, as long as it is told. */
@Repository
public class AccountNotices {

    private static final Duration TOLD_FOR = Duration.ofDays(14);

    private final JdbcClient db;
    private final Members members;
    private final Clock clock;

    AccountNotices(JdbcClient db, Members members, Clock clock) {
        this.db = db;
        this.members = members;
        this.clock = clock;
    }

    private record Row(long id, Kind kind, long member, long by, Instant at, String reason, Instant until) {}

    /** All that are told at this moment, the latest first. */
    public List<AccountNotice> list() {
        List<Row> rows = db.sql("select * from account_notice where until > :now order by id desc")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(AccountNotices::row)
                .list();
        return rows.stream()
                .map(row -> new AccountNotice(
                        row.id(),
                        row.kind(),
                        members.get(row.member()),
                        members.get(row.by()),
                        row.at(),
                        row.reason(),
                        row.until()))
                .toList();
    }

    /** Tells of it for two weeks. */
    void add(Kind kind, Member member, Member by, String reason) {
        add(kind, member, by, reason, clock.instant().plus(TOLD_FOR));
    }

    void add(Kind kind, Member member, Member by, String reason, Instant until) {
        end(kind, member);
        db.sql("""
                        insert into account_notice (kind, member, by_member, at, reason, until)
                        values (:kind, :member, :by, :at, :reason, :until)""")
                .param("kind", kind.name())
                .param("member", member.id())
                .param("by", by.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", reason.strip())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Tells of it no longer. */
    void end(Kind kind, Member member) {
        db.sql("update account_notice set until = :now where kind = :kind and member = :member and until > :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("member", member.id())
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getLong("member"),
                row.getLong("by_member"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
