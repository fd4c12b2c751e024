package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.khronika.words.Moment;
import org.khronika.words.Sayable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts to sign in, kept so that a member can see whether somebody else used their account. */
@Component
record SignIns(JdbcClient db, Clock clock) {

    /** One attempt: when, where the organisation works, and whether the password was right. */
    record Tried(ZonedDateTime at, boolean worked) {

        /** To the minute, by the clock of the organisation as everywhere at the desk: "1 March 2023, 14:12". */
        public Sayable when() {
            return phrase("access.attempt.when").with("at", new Moment(at, at.toLocalDate()));
        }
    }

    void add(Member member, boolean worked) {
        db.sql("insert into sign_in (member, at, worked) values (:member, :at, :worked)")
                .param("member", member.id())
                .param("at", now())
                .param("worked", worked)
                .update();
    }

    /** Counts an attempt with an address that nobody has. */
    void addStray() {
        db.sql("""
                        insert into stray_sign_in (day, attempts) values (:day, 1)
                        on conflict (day) do update set attempts = stray_sign_in.attempts + 1""").param("day", now().toLocalDate()).update();
    }

    /** How many attempts were made with addresses that nobody has, in the last seven days. */
    int strays() {
        return db.sql("select coalesce(sum(attempts), 0)::int from stray_sign_in where day > :day")
                .param("day", now().toLocalDate().minusDays(7))
                .query(Integer.class)
                .single();
    }

    /** The last attempts with this member's address, newest first. */
    List<Tried> list(Member member, int most) {
        return db.sql("select at, worked from sign_in where member = :member order by at desc, id desc limit :most")
                .param("member", member.id())
                .param("most", most)
                .query((row, n) -> new Tried(
                        row.getObject("at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()),
                        row.getBoolean("worked")))
                .list();
    }

    /** The wrong passwords since the sign-in before the last one: what a member should hear of now. */
    Wrong wrongSinceLastHere(Member member) {
        return db.sql("""
                        select count(*)::int as n, max(at) as last from sign_in where member = :member and not worked
                          and at > coalesce((select at from sign_in where member = :member and worked
                            order by at desc, id desc offset 1 limit 1), '-infinity')""")
                .param("member", member.id())
                .query((row, n) -> {
                    OffsetDateTime last = row.getObject("last", OffsetDateTime.class);
                    return new Wrong(row.getInt("n"), last == null ? Instant.EPOCH : last.toInstant());
                })
                .single();
    }

    /** How many wrong passwords, and when the last was tried. */
    record Wrong(int count, Instant last) {}

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
