package org.khronika.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The keys by which calendars read what is due without signing in: at most one for each member, 256 bits at random, kept as a hash.
 * A key is the number of the member, a dash and the secret, so that one row is looked up and compared, whatever the secret is.
 */
@Repository
public class CalendarKeys {

    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-([\\w-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Accounts accounts;
    private final Clock clock;

    CalendarKeys(JdbcClient db, Accounts accounts, Clock clock) {
        this.db = db;
        this.accounts = accounts;
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
        Matcher written = WRITTEN.matcher(key);
        if (!written.matches()) {
            return Optional.empty();
        }
        long member = Long.parseLong(written.group(1));
        Optional<Row> row = row(member);
        String kept = row.map(Row::hash).orElse("");
        if (!MessageDigest.isEqual(bytes(kept), bytes(hash(written.group(2))))) {
            return Optional.empty();
        }
        return accounts.find(member)
                .filter(account -> !account.blocked() && !account.mustReplacePassword())
                .filter(account -> account.member().may(Permission.READ_RECORDS))
                .flatMap(account -> row.map(found -> new Holder(account.member(), found.names())));
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
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        db.sql("""
                        insert into calendar_key (member, key_hash, names, made_at) values (:member, :hash, :names, :now)
                        on conflict (member) do update
                          set key_hash = excluded.key_hash, names = excluded.names, made_at = excluded.made_at""")
                .param("member", member.id())
                .param("hash", hash(secret))
                .param("names", names)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return member.id() + "-" + secret;
    }

    /** Forgets the key. */
    void remove(Member member) {
        db.sql("delete from calendar_key where member = :member")
                .param("member", member.id())
                .update();
    }

    /** A secret of 256 random bits needs no slow hash: there is nothing to guess from. */
    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java, found none.", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
