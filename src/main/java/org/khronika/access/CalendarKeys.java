package org.khronika.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The keys by which calendars read what is due without signing in: at most one for each member, 256 bits at random, kept as a hash.
 * A key begins with the number of the member.
 */
@Repository
public class CalendarKeys {

    private final JdbcClient db;
    private final KeyHolders holders;
    private final Clock clock;

    CalendarKeys(JdbcClient db, KeyHolders holders, Clock clock) {
        this.db = db;
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * What is known of a member's key.
     *
     * @param names whether the calendar may name people and cases
     */
    public record Kept(Instant madeAt, boolean names) {}

    /** Whose calendar asks, as the member is now. */
    public record Holder(Member member, boolean names) {}

    private record Row(String hash, boolean names, Instant madeAt) {}

    /** The member's key, if they have one. */
    public Optional<Kept> find(Member member) {
        return row(member.id()).map(row -> new Kept(row.madeAt(), row.names()));
    }

    /**
     * Whose key this is; empty for no key, and for one of a member who is blocked, must replace their password first, or may no
     * longer read records: no page of the desk that a role forbids is reached by a key made before.
     */
    public Optional<Holder> holder(String key) {
        return SecretKey.read(key)
                .flatMap(read -> row(read.number())
                        .filter(row -> read.isOf(row.hash()))
                        .flatMap(row -> holders.find(read.number()).map(member -> new Holder(member, row.names()))));
    }

    private Optional<Row> row(long member) {
        return db.sql("select * from calendar_key where member = :member")
                .param("member", member)
                .query((row, n) -> new Row(
                        row.getString("key_hash"),
                        row.getBoolean("names"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** A new key in place of any before; the only time that it is seen. */
    String replace(Member member, boolean names) {
        SecretKey key = SecretKey.random(member.id());
        db.sql("""
                        insert into calendar_key (member, key_hash, names, made_at) values (:member, :hash, :names, :now)
                        on conflict (member) do update
                          set key_hash = excluded.key_hash, names = excluded.names, made_at = excluded.made_at""")
                .param("member", member.id())
                .param("hash", key.hash())
                .param("names", names)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return key.written();
    }

    /** Forgets the key. */
    void remove(Member member) {
        db.sql("delete from calendar_key where member = :member")
                .param("member", member.id())
                .update();
    }
}
