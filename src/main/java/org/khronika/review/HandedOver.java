package org.khronika.review;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was handed over from one member to another. */
@Repository
public class HandedOver {

    private final JdbcClient db;
    private final RecordTitles titles;
    private final Clock clock;

    HandedOver(JdbcClient db, RecordTitles titles, Clock clock) {
        this.db = db;
        this.titles = titles;
        this.clock = clock;
    }

    /** A record that a member received. */
    public record Received(RecordRef record, String title, String by, Instant at, String why) {}

    /** That records were handed over; which they are, and how many, is not told. */
    public record Handed(String by, String of, String to, Instant at, String reason) {}

    /** What the member received since a moment and still has, the last first. */
    public List<Received> received(Member member, Instant since) {
        Reader reader = Reader.of(member);
        return db.sql("select " + titles.columns(reader) + """
                        , m.name as giver, e.at as given_at, e.reason as why
                        from journal_entry e join record r on r.address = e.record join member m on m.id = e.member
                        where e.deed = 'HandOverRecords' and r.author = :reader and e.at > :since and %s
                        order by e.id desc""".formatted(Reader.SEES))
                .param("reader", reader.member())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Received(
                        new RecordRef(row.getString("address")),
                        titles.of(row, reader),
                        row.getString("giver"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getString("why")))
                .list();
    }

    /** What anybody handed over since a moment, the last first. */
    public List<Handed> since(Instant moment) {
        return db.sql("""
                        select b.name, o.name, t.name, h.at, h.reason from handed_over h join member b on b.id = h.by
                          join member o on o.id = h.of join member t on t.id = h.to_whom
                        where h.at > :since order by h.id desc""")
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Handed(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Member by, Member of, Member to, String reason, long entry) {
        db.sql("""
                        insert into handed_over (at, by, of, to_whom, reason, entry)
                        values (:at, :by, :of, :to, :reason, :entry)""")
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.id())
                .param("of", of.id())
                .param("to", to.id())
                .param("reason", reason.strip())
                .param("entry", entry)
                .update();
    }
}
