package org.khronika.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.review.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The counts that members keep, as far as a member may see them: their own and those of the team. What a count said is told only to whom it was said, and only while they may
 * see all the records behind it.
 */
@Repository
class KeptCounts {

    private static final String SELECT = """
            select k.*, m.name as member_name, s.at as said_at, coalesce(s.on_desk, false) as on_desk,
              case when s.said is not null and not exists (
                select 1 from jsonb_object_keys(s.said -> 'behind') as b (address)
                where not exists (select 1 from record r where r.address = b.address and %s)) then s.said end as said
            from kept_count k join member m on m.id = k.member
              left join kept_count_said s on s.kept_count = k.id and s.member = :me
            where (k.member = :me or k.shared)
            """.formatted(Reader.SEES);

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    KeptCounts(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    List<KeptCount> list(Member me) {
        return ask(SELECT + " order by k.name, k.id", me).query(this::kept).list();
    }

    /** Those that stand on the first page of the member. */
    List<KeptCount> onDesk(Member me) {
        return ask(SELECT + " and s.on_desk order by k.name, k.id", me)
                .query(this::kept)
                .list();
    }

    Optional<KeptCount> find(long id, Member me) {
        return ask(SELECT + " and k.id = :id", me)
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    private JdbcClient.StatementSpec ask(String sql, Member me) {
        return db.sql(sql).param("me", me.id()).param("reader", Reader.of(me).member());
    }

    private KeptCount kept(ResultSet row, int n) throws SQLException {
        String said = row.getString("said");
        OffsetDateTime at = row.getObject("said_at", OffsetDateTime.class);
        return new KeptCount(
                row.getLong("id"),
                row.getLong("member"),
                row.getString("member_name"),
                row.getString("name"),
                row.getString("definition"),
                row.getBoolean("shared"),
                row.getBoolean("on_desk"),
                said == null ? null : json.readValue(said, SaidNumber.class),
                said == null || at == null ? null : at.toInstant());
    }

    long countOf(Member me) {
        return db.sql("select count(*) from kept_count where member = :me")
                .param("me", me.id())
                .query(Long.class)
                .single();
    }

    long add(Member me, String name, String definition, boolean shared) {
        return db.sql("""
                        insert into kept_count (member, name, definition, shared, made_at)
                        values (:me, :name, :definition, :shared, :now) returning id""")
                .param("me", me.id())
                .param("name", name)
                .param("definition", definition)
                .param("shared", shared)
                .param("now", now())
                .query(Long.class)
                .single();
    }

    /** Keeps what a count says to a member; null where it has too many records behind it. */
    Instant say(long id, Member me, @Nullable SaidNumber said) {
        OffsetDateTime now = now();
        db.sql("""
                        insert into kept_count_said (kept_count, member, said, at) values (:id, :me, cast(:said as jsonb), :now)
                        on conflict (kept_count, member) do update set said = excluded.said, at = excluded.at""")
                .param("id", id)
                .param("me", me.id())
                .param("said", said == null ? null : json.writeValueAsString(said))
                .param("now", now)
                .update();
        return now.toInstant();
    }

    void place(long id, Member me, boolean onDesk) {
        db.sql("""
                        insert into kept_count_said (kept_count, member, at, on_desk) values (:id, :me, :now, :on)
                        on conflict (kept_count, member) do update set on_desk = excluded.on_desk""")
                .param("id", id)
                .param("me", me.id())
                .param("now", now())
                .param("on", onDesk)
                .update();
    }

    /** Shares a count of the member's own with the team, or keeps it for them again. */
    void share(long id, Member me, boolean shared) {
        db.sql("update kept_count set shared = :shared where id = :id and member = :me")
                .param("id", id)
                .param("me", me.id())
                .param("shared", shared)
                .update();
    }

    /** Removes a count of the member's own. */
    void remove(long id, Member me) {
        db.sql("delete from kept_count where id = :id and member = :me")
                .param("id", id)
                .param("me", me.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
