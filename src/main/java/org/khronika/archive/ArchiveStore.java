package org.khronika.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps old updates that are being bound. Whoever may read records may read them: they are for the team. */
@Repository
class ArchiveStore {

    /** What is kept of a text that was bound. */
    private record Items(List<ArchivePart> parts, List<ArchiveItem> items) {}

    private final JdbcClient db;
    private final Clock clock;

    ArchiveStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    long add(Member member, OldUpdate update, BoundArchive bound) {
        return db.sql("""
                        insert into archive (title, country, day, period, text, items, member, at)
                        values (:title, :country, :day, :period, :text, :items::jsonb, :member, :at) returning id""")
                .param("title", update.title())
                .param("country", update.country())
                .param("day", code(update.day()))
                .param("period", code(update.period()))
                .param("text", update.text())
                .param("items", JsonMapper.shared().writeValueAsString(new Items(bound.parts(), bound.items())))
                .param("member", member.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static @Nullable String code(@Nullable PartialDate date) {
        return date == null ? null : date.edtf();
    }

    Optional<ArchiveSheet> find(long id) {
        Map<Integer, ArchiveAnswer> answers = answers(id);
        return db.sql("""
                        select a.*, m.name as member_name, r.address from archive a
                          join member m on m.id = a.member left join record r on r.id = a.saved_as where a.id = :id""")
                .param("id", id)
                .query((row, n) -> sheet(row, answers))
                .optional();
    }

    /** Locks it until the transaction ends. */
    void lock(long id) {
        db.sql("select id from archive where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    private static ArchiveSheet sheet(ResultSet row, Map<Integer, ArchiveAnswer> answers) throws SQLException {
        String address = row.getString("address");
        Items items = JsonMapper.shared().readValue(row.getString("items"), Items.class);
        return new ArchiveSheet(
                row.getLong("id"),
                new OldUpdate(
                        row.getString("title"),
                        row.getString("country"),
                        date(row.getString("day")),
                        date(row.getString("period")),
                        row.getString("text")),
                items.parts(),
                items.items(),
                answers,
                row.getString("member_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                address == null ? null : new RecordRef(address));
    }

    private static @Nullable PartialDate date(@Nullable String code) {
        return code == null ? null : PartialDate.parse(code);
    }

    private Map<Integer, ArchiveAnswer> answers(long id) {
        Map<Integer, ArchiveAnswer> answers = new LinkedHashMap<>();
        db.sql("""
                        select x.item, x.version, x.bound_to, x.reason, m.name from archive_answer x
                          join member m on m.id = x.member where x.archive = :id order by x.item""")
                .param("id", id)
                .query((row, n) -> answers.put(
                        row.getInt(1),
                        new ArchiveAnswer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5))))
                .list();
        return answers;
    }

    /** Keeps an answer in place of the one of this version, 0 for none; false where another stands there. */
    boolean answer(Member member, long id, int item, int seen, @Nullable String boundTo, @Nullable String reason) {
        return db.sql("""
                                insert into archive_answer (archive, item, version, bound_to, reason, member, at)
                                select :id, :item, 1, :boundTo, :reason, :member, :at where :seen = 0
                                on conflict do nothing""")
                                .param("id", id)
                                .param("item", item)
                                .param("boundTo", boundTo)
                                .param("reason", reason)
                                .param("member", member.id())
                                .param("at", now())
                                .param("seen", seen)
                                .update()
                        == 1
                || (seen > 0 && again(member, id, item, seen, boundTo, reason));
    }

    private boolean again(
            Member member, long id, int item, int seen, @Nullable String boundTo, @Nullable String reason) {
        return db.sql("""
                                update archive_answer set version = version + 1, bound_to = :boundTo, reason = :reason,
                                  member = :member, at = :at
                                where archive = :id and item = :item and version = :seen""")
                        .param("id", id)
                        .param("item", item)
                        .param("boundTo", boundTo)
                        .param("reason", reason)
                        .param("member", member.id())
                        .param("at", now())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    void savedAs(long id, RecordRef record) {
        db.sql("update archive set saved_as = (select r.id from record r where r.address = :record) where id = :id")
                .param("record", record.address())
                .param("id", id)
                .update();
    }

    /** The newest first. */
    List<ArchiveLine> list(int most) {
        return db.sql("""
                        select a.id, a.title, m.name, a.at, r.address from archive a join member m on m.id = a.member
                          left join record r on r.id = a.saved_as order by a.at desc, a.id desc limit :most""")
                .param("most", most)
                .query((row, n) -> new ArchiveLine(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5) == null ? null : new RecordRef(row.getString(5))))
                .list();
    }
}
