package org.khronika.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts to sign in, and the lock that stops guessing. */
@Repository
class SignIns {

    /** So many wrong passwords in a row lock the account. */
    static final int TRIES = 5;

    /** For so long at first; each further lock without a good sign-in between lasts twice as long as the one before. */
    static final Duration FIRST_LOCK = Duration.ofMinutes(15);

    /** But never longer than this, because whoever knows an address can lock it. */
    static final Duration LONGEST_LOCK = Duration.ofHours(4);

    private final JdbcClient db;
    private final Clock clock;

    SignIns(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One attempt: when, and whether the password was right. */
    record Attempt(Instant at, boolean worked) {

        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                        "d MMMM uuuu, HH:mm 'UTC'", Locale.UK)
                .withZone(ZoneOffset.UTC);

        /** To the minute: "1 March 2023, 09:12 UTC". */
        public String when() {
            return MINUTE.format(at);
        }
    }

    /**
     * Counts an attempt before the password is looked at, so that many at once are not more than one after another.
     *
     * @return false while the account is locked; then no password is right
     */
    boolean begin(Member member) {
        return db.sql("""
                        update member set failed_attempts = failed_attempts + 1,
                               locked_until = case when (failed_attempts + 1) % :tries = 0
                                   then :now::timestamptz + least(:longest, :first * power(2, least(20, (failed_attempts + 1) / :tries - 1)))
                                        * interval '1 second'
                                   end
                        where id = :id and (locked_until is null or locked_until <= :now)""")
                        .param("tries", TRIES)
                        .param("now", now())
                        .param("longest", LONGEST_LOCK.toSeconds())
                        .param("first", FIRST_LOCK.toSeconds())
                        .param("id", member.id())
                        .update()
                == 1;
    }

    /** Forgets the wrong attempts before the good one. */
    void forgetFailures(Member member) {
        db.sql("update member set failed_attempts = 0, locked_until = null where id = :id")
                .param("id", member.id())
                .update();
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
    List<Attempt> list(Member member, int most) {
        return db.sql("select at, worked from sign_in where member = :member order by at desc, id desc limit :most")
                .param("member", member.id())
                .param("most", most)
                .query((row, n) ->
                        new Attempt(row.getObject("at", OffsetDateTime.class).toInstant(), row.getBoolean("worked")))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
